package style

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

var (
	// namesAlone is a line that is names of people and nothing else.
	namesAlone = pattern.MustCompile(`^` + byline.LatinName + `(?:(?:, and|,| and| &) ` + byline.LatinName + `){0,3}$`)
	latinName  = pattern.MustCompile(byline.LatinName)
	// isSomebody opens a paragraph that says who somebody is: "Ana is a developer".
	isSomebody = pattern.MustCompile(`^(?:\p{L}[\p{L}'’-]* ){1,3}(?:is|works|has|holds|leads|joined|was born|currently|loves|lives|co-?founded|founded|started)\b`)
)

// namedHeads are the bare lines of a post, at least two, that are nothing but who
// spoke, over a paragraph that speaks of them: each heads a talk. Most of them begin
// with given names. Paragraphs that say who they are stand in lists of people.
func (b *Styles) namedHeads(p page.Span) map[int]shape.Title {
	found, given := make(map[int]shape.Title), 0
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if i == p.Title || l.Shape != parse.Text || l.Runes > shape.MaxBare || !byline.MayBegin(l.Body) || !namesAlone.MatchString(l.Body) || !b.Apart(i, p.From) && !shape.OverTalks(b.lines[i-1].Body) {
			continue
		}
		people := b.listedNames(l.Body)
		if people == nil || !b.spokenOf(i, p.To, people[0].Name) {
			continue
		}
		if byline.OpensWithGiven(people[0].Name) {
			given++
		}
		found[i] = shape.Title{Text: l.Body, Kind: "talk", People: people}
	}
	if given < 2 || 2*given < len(found) {
		return nil
	}
	return found
}

// listedNames are the people of a text that is nothing but their names; nil if one
// of them is none.
func (b *Styles) listedNames(body string) []byline.Person {
	var out []byline.Person
	for _, at := range latinName.FindAllStringIndex(body, -1) {
		name := body[at[0]:at[1]]
		if !byline.IsName(name, b.lex) || b.lex.Ordinary(name) {
			return nil
		}
		out = append(out, byline.PersonAt(body, at[0], at[1]))
	}
	return out
}

// saidBefore is how many short lines, what somebody said, may stand before the first
// paragraph under a head.
const saidBefore = 3

// spokenOf tells whether the first paragraph under a line speaks of somebody, and
// not of who they are.
func (b *Styles) spokenOf(i, to int, name string) bool {
	first, _, _ := strings.Cut(name, " ")
	said := b.paragraphUnder(i, to)
	return strings.Contains(said, first) && !isSomebody.MatchString(said)
}

// isOfWho tells a name alone over a paragraph that says who that is: an author, or
// one of a list of people.
func (b *Styles) isOfWho(i, to int) bool {
	l := b.lines[i]
	if !byline.MayBegin(l.Body) || !namesAlone.MatchString(l.Body) {
		return false
	}
	first, _, _ := strings.Cut(l.Body, " ")
	said := b.paragraphUnder(i, to)
	return strings.HasPrefix(said, first+" ") && isSomebody.MatchString(said)
}

// paragraphUnder is the first paragraph under a line, below a few short lines at
// most; "" if there is none.
func (b *Styles) paragraphUnder(i, to int) string {
	short := 0
	for j := i + 1; j < to && short < saidBefore; j++ {
		switch l := b.lines[j]; {
		case l.Shape == parse.Blank || l.Shape == parse.Link:
		case l.Shape != parse.Text:
			return ""
		case shape.Bare(l, shape.MaxBare):
			short++
		default:
			return l.Body
		}
	}
	return ""
}
