package bylined

import (
	"slices"
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// linkedBeside adds the lines that are a link and nothing else over words, in
// posts of which at least two titles with bylines are links: programmes are
// linked to, and some titles there name nobody.
func (b *Titles) linkedBeside(p page.Span, marks []page.Mark) []page.Mark {
	linked, marked := 0, make(map[int]bool)
	for _, m := range marks {
		marked[m.Line] = true
		if m.Talk && len(m.People) > 0 && isLinkLine(b.lines[m.Line]) {
			linked++
		}
	}
	if linked < 2 {
		return marks
	}
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if i == p.Title || marked[i] || !isLinkLine(l) || len(strings.Fields(l.Said())) < 3 || !b.Apart(i, p.From) || !b.OverParagraph(i, p.To) || b.lines[i+1].Shape != parse.Blank || b.Speakers(l) != nil {
			continue
		}
		if t := b.TitleOf(l); shape.NoSentence(t.Text) && !b.isReport(t) && !b.NamesThing(t.Text) {
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "linked-title", Title: t})
		}
	}
	slices.SortStableFunc(marks, func(x, y page.Mark) int { return x.Line - y.Line })
	return marks
}

// isLinkLine tells lines of text that are a link and nothing else.
func isLinkLine(l *shape.Line) bool {
	return l.Shape == parse.Text && l.Shows(shape.ShowsLink) && l.Runes <= shape.MaxTitle+shape.Addresses(l.Body) && shape.LinkedTitle.MatchString(strings.TrimSpace(l.Body))
}
