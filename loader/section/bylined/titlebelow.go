package bylined

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/shape"
)

// headsWho tells headings that are people, with their company or with given names.
func (b *Titles) headsWho(l *shape.Line) bool {
	people := b.Speakers(l)
	for _, p := range people {
		if b.lex.Ordinary(p.Name) || p.Company == "" && !byline.OpensWithGiven(p.Name) && !strings.Contains(p.Name, " ") {
			return false
		}
	}
	return len(people) > 0
}

// titleBelow is the line under another that could entitle it, by index: all
// of it emphasized or quoted, or short, and apart from what follows. -1 if
// there is none.
func (b *Titles) titleBelow(line, to int) int {
	for j := line + 1; j < to; j++ {
		l := b.lines[j]
		if l.Shape == parse.Blank {
			continue
		}
		if l.Shape != parse.Text || !l.MayUndress() && !l.Phrase(shape.MaxTitle) {
			return -1 // nothing is taken off a sentence
		}
		inner := shape.TitleIn(l)
		if inner == "" || utf8.RuneCountInString(inner) > shape.MaxTitle || !shape.NoSentence(inner) {
			return -1
		}
		apart := func() bool {
			return j+1 < to && b.lines[j+1].Shape != parse.Text && strings.Contains(inner, " ") && b.Speakers(l) == nil
		}
		if marked := inner != l.Body; !marked && !apart() {
			return -1
		}
		return j
	}
	return -1
}

// entitleBelow is the title of a talk of which a line is the byline, and the line
// at the other index the title; the names are, where that is -1.
func (b *Titles) entitleBelow(line, at int) shape.Title {
	l := b.lines[line]
	t := shape.Title{Text: l.Body}
	if at >= 0 {
		t = b.Parts(shape.TitleIn(b.lines[at]))
		t.Below = at + 1
	}
	t.People, t.At, t.Kind = b.Speakers(l), billing.Lead(l), shape.TitleKind(t)
	return t
}
