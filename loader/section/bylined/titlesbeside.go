package bylined

import (
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/telling"
)

const (
	// fewestBilled is how many titles with bylines a post has beside which others may
	// have none.
	fewestBilled = 3
	// longTitle is how many words a title has that is hardly a subheading.
	longTitle = 5
)

// ofTalk is how a paragraph speaks of the talk that it tells of.
var ofTalk = pattern.MustCompile(`\b(?i:(?:this|the|that|a|my|first|second|third|next|last|another) (?:\w+ ){0,4}?(?:talk|session|tutorial|workshop|presentation)|the (?:speakers?|presenters?))\b`)

// titlesBeside adds the bare lines that nobody is named in, where at least three
// titles have bylines: long ones spelt as titles are, over words that speak of a talk.
func (b *Titles) titlesBeside(p page.Span, marks []page.Mark) []page.Mark {
	billed := count(marks, func(m page.Mark) bool { return m.Talk && (m.Rule == "title-byline" || m.Rule == printedAlike) })
	if billed < fewestBilled {
		return marks
	}
	marked := linesOf(marks)
	return b.beside(p, marks, "title-beside", func(i int) (shape.Title, bool) {
		l := b.lines[i]
		if !shape.Bare(l, shape.MaxBare) || (len(strings.Fields(l.Body)) < longTitle || !telling.SpeltAsTitle(l.Body)) && !b.opensOnTalk(i, p.To) {
			return shape.Title{}, false
		}
		if !b.Apart(i, p.From) || !b.Entitles(i, p.To) || b.IsNone(l, p) || l.Stop() || b.Speakers(l) != nil || !b.saysTalk(i, p.To, marked) {
			return shape.Title{}, false
		}
		return b.TitleOf(l), true
	})
}

// opensOnTalk tells whether the first words under a line are on the talk that it
// entitles: "In this workshop …".
func (b *Titles) opensOnTalk(i, to int) bool {
	j := b.Below(i, to)
	return j >= 0 && b.lines[j].Shape == parse.Text && onThis.MatchString(b.lines[j].Body)
}

// onThis is how such words begin.
var onThis = pattern.MustCompile(`^(?i:(?:in )?this (?:\w+ ){0,2}(?:talk|session|tutorial|workshop|presentation))\b`)

// saysTalk tells whether the first few lines of words under a line speak of a talk.
func (b *Titles) saysTalk(i, to int, marked map[int]bool) bool {
	words := 0
	for j := i + 1; j < to && words < 4 && !marked[j]; j++ {
		if l := b.lines[j]; l.Shape == parse.Text {
			if words++; ofTalk.MatchString(l.Body) {
				return true
			}
		}
	}
	return false
}
