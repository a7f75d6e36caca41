package style

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// withProgrammed adds the talks that the programme of a post announces, and of which
// the title stands again, beside those that something else marks: lightning talks
// have their labels, say, and long ones nothing.
func (b *Styles) withProgrammed(p page.Span, marks []page.Mark) []page.Mark {
	again := b.Programmed(p)
	if len(again) == 0 {
		return marks
	}
	titles := make(map[string]bool)
	for _, m := range marks {
		if delete(again, m.Line); m.Talk {
			titles[knowledge.Key(m.Text)] = true
			delete(again, m.Line-1)
			delete(again, m.Line+1) // it belongs to that title
		}
	}
	for i := range again {
		if l := b.lines[i]; !titles[knowledge.Key(l.Body)] {
			marks = append(marks, page.Mark{Line: i, Talk: !shape.IsNoTalk(l.Body) && !shape.IsGroup(l.Body), Rule: "programmed", Title: b.TitleOf(l)})
		}
	}
	slices.SortStableFunc(marks, func(x, y page.Mark) int { return x.Line - y.Line })
	return marks
}
