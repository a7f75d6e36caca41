package bylined

import (
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// linkedBeside adds the lines that are a link and nothing else over words, in
// posts of which at least two titles with bylines are links: programmes are
// linked to, and some titles there name nobody.
func (b *Titles) linkedBeside(p page.Span, marks []page.Mark) []page.Mark {
	linked := count(marks, func(m page.Mark) bool { return isBilled(m) && isLinkLine(b.lines[m.Line]) })
	if linked < 2 {
		return marks
	}
	return b.beside(p, marks, "linked-title", func(i int) (shape.Title, bool) {
		l := b.lines[i]
		if !isLinkLine(l) || len(strings.Fields(l.Said())) < 3 || !b.Apart(i, p.From) || !b.OverParagraph(i, p.To) || b.lines[i+1].Shape != parse.Blank || b.Speakers(l) != nil {
			return shape.Title{}, false
		}
		t := b.TitleOf(l)
		return t, shape.NoSentence(t.Text) && !b.isReport(t) && !b.NamesThing(t.Text)
	})
}

// isLinkLine tells lines of text that are a link and nothing else.
func isLinkLine(l *shape.Line) bool {
	return l.Shape == parse.Text && l.Shows(shape.ShowsLink) && l.Runes <= shape.MaxTitle+shape.Addresses(l.Body) && shape.LinkedTitle.MatchString(strings.TrimSpace(l.Body))
}
