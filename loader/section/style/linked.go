package style

import (
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// LinkedItems makes talks of a document that is a list of links, at least
// three, each a title over words on the talk; false if it is none.
func (b *Styles) LinkedItems() bool {
	if len(b.Post) != 1 {
		return false
	}
	p := b.Post[0]
	if b.linksTold(p) < 3 {
		return false
	}
	var marks []page.Mark
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		switch {
		case l.Shape == parse.Heading:
			marks = append(marks, page.Mark{Line: i})
		case b.isLinkedItem(l) && (b.OverParagraph(i, p.To) || b.overWords(i, p.To)):
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "linked-title", Title: b.TitleOf(l)})
		}
	}
	if b.otherTalks(marks) {
		return false
	}
	b.Sections(p, marks)
	return true
}

// linksTold counts the items that are links over words.
func (b *Styles) linksTold(p page.Span) int {
	n := 0
	for i := p.From; i < p.To; i++ {
		if b.isLinkedItem(b.lines[i]) && b.OverParagraph(i, p.To) {
			n++
		}
	}
	return n
}

// isLinkedItem tells items of lists that are a link and nothing else.
func (b *Styles) isLinkedItem(l *shape.Line) bool {
	return l.Shape == parse.Bullet && l.Indent == 0 && l.Shows(shape.ShowsLink) && l.Runes <= 2*shape.MaxTitle && shape.LinkedTitle.MatchString(strings.TrimSpace(l.Body))
}

// overWords tells a link right over a line of text, however short, or over slides:
// among links over words it is one, too.
func (b *Styles) overWords(i, to int) bool {
	return i+1 < to && b.lines[i+1].Shape == parse.Text && (b.lines[i+1].Runes >= 10 && !b.lines[i+1].Stop())
}

// otherTalks tells documents whose headings say themselves that they are talks.
func (b *Styles) otherTalks(marks []page.Mark) bool {
	for _, m := range marks {
		if t := b.TitleOf(b.lines[m.Line]); !m.Talk && (t.Code != "" || len(t.People) > 0 || t.Kind == "keynote") {
			return true
		}
	}
	return false
}
