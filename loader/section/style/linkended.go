package style

import (
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// fewestLinked is how many bare lines must end in links to what there is of a talk.
const fewestLinked = 3

// linkEnded reads posts in which bare lines that stand apart end in links to slides,
// videos and the like in brackets: they are the titles of talks.
func (b *Styles) linkEnded(p page.Span) []page.Mark {
	var marks []page.Mark
	linked := 0
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if i != p.Title && shape.Bare(l, shape.MaxTitle) && shape.EndsInLinks(l.Said()) && b.Speakers(l) == nil && b.Apart(i, p.From) && b.Filled(i, p.To) {
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "linked-title", Title: b.TitleOf(l)})
			linked++
		} else if m, ok := b.Common(i, p); ok {
			marks = append(marks, m)
		}
	}
	if linked < fewestLinked {
		return nil
	}
	return marks
}
