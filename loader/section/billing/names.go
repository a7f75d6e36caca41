package billing

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// endInNames tells documents of which most titles, or most headings, at least
// three, end in names: "Title (Ana Lopez)", "Title - Ana Lopez", and perhaps the
// company. One title alone that does may end in anything.
func (b *Reader) endInNames() bool {
	var all, heads tally
	for i, l := range b.lines {
		if b.endsInGiven(i) {
			all.titles, all.names = all.titles+1, all.names+1
			continue
		}
		heading := l.Shape == parse.Heading
		if !heading && shape.MarkOf(l) == "" && !IsNumbered(l) || l.Runes > shape.MaxTitle || l.Stop() || l.Day() {
			continue
		}
		said := shape.Untailed(l.Said())
		body := formEnd.ReplaceAllString(said[:shape.OwnEnd(said)], "")
		p := b.splits(body)
		all.add(p, body)
		if heading {
			heads.add(p, body)
		}
	}
	return all.most() || heads.most() || b.endInBrackets()
}

// endInBrackets tells documents of which at least three bare lines end in what is
// spelt like a name in brackets, two of them with given names, and half of those that
// end in brackets do.
func (b *Reader) endInBrackets() bool {
	ends, names, given := 0, 0, 0
	for i, l := range b.lines {
		if l.Shape != parse.Text || !strings.HasSuffix(l.Body, ")") || !shape.Bare(l, shape.MaxTitle) || !b.Apart(i, 0) {
			continue
		}
		ends++
		if head, _, people := b.SplitNames(l.Said()); len(people) > 0 && strings.HasSuffix(l.Body, "("+people[0].Name+")") && len(strings.Fields(head)) > 1 && !b.lex.Ordinary(people[0].Name) {
			if names++; byline.OpensWithGiven(people[0].Name) {
				given++
			}
		}
	}
	return names >= 3 && given > 1 && 2*names >= ends
}

// A tally counts titles, and how many of them end in names; by, of those that do for
// sure, is how many have "by" before what is spelt like a whole name.
type tally struct{ titles, names, sure, by int }

func (t *tally) add(p splits, title string) {
	t.titles++
	if p.sure.People != nil {
		t.sure++
		if name := p.sure.People[0].Name; wholeName.MatchString(name) && strings.HasSuffix(title, " by "+name) {
			t.by++
		}
	} else if p.names.People != nil && p.names.Head != title {
		t.names++
	}
}

// most tells whether most titles end in names, at least three.
func (t tally) most() bool {
	return t.names+t.sure >= 3 && (t.names > 0 || t.by >= 3) && 2*(t.names+t.sure) >= t.titles
}

// endsInGiven tells bare lines that stand apart and end in a name, with a given
// name, in brackets or behind a dash.
func (b *Reader) endsInGiven(i int) bool {
	l := b.lines[i]
	if l.Shape != parse.Text || !l.Shows(shape.ShowsDash|shape.ShowsBracket|shape.ShowsBar) || !shape.Bare(l, shape.MaxTitle) || shape.MarkOf(l) != "" || !b.Apart(i, 0) || b.Speakers(l) != nil {
		return false
	}
	body := shape.Untailed(l.Said())
	head, _, people := b.SplitNames(body)
	return len(people) > 0 && head != body && byline.OpensWithGiven(people[0].Name) && !b.lex.Ordinary(people[0].Name) && len(strings.Fields(head)) > 1
}

// splits are the ways to part a title from its byline: names is that of
// byline.SplitNames, sure that of byline.Split.
type splits struct{ names, sure byline.Parted }

// splits parts a title; the steps ask of the same ones.
func (b *Reader) splits(title string) splits {
	p, ok := b.titlings[title]
	if !ok {
		p.names, p.sure = byline.SplitBoth(title, b.lex)
		b.titlings[title] = p
	}
	return p
}

// Split is byline.Split.
func (b *Reader) Split(title string) (head string, at int, people []byline.Person) {
	p := b.splits(title).sure
	return p.Head, p.At, p.People
}

// SplitNames is byline.SplitNames.
func (b *Reader) SplitNames(title string) (head string, at int, people []byline.Person) {
	p := b.splits(title).names
	return p.Head, p.At, p.People
}

// IsNumbered tells items of numbered lists that could entitle something.
func IsNumbered(l *shape.Line) bool {
	return l.Shape == parse.Bullet && l.Indent < 4 && numberMark.MatchString(l.Text) && l.TitleLike()
}

var numberMark = pattern.MustCompile(`^ *(?:[(（]?\d{1,2}[.)）]|[①-⑳])`)
