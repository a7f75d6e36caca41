package bylined

import (
	"slices"

	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// beside adds the lines of a post that no mark stands at and that are titles beside
// those marked, by a rule, in the order of their lines. The marks given stay as they are.
func (b *Titles) beside(p page.Span, marks []page.Mark, rule string, title func(i int) (shape.Title, bool)) []page.Mark {
	all, marked := slices.Clone(marks), linesOf(marks)
	for i := p.From; i < p.To; i++ {
		if i == p.Title || marked[i] {
			continue
		}
		if t, ok := title(i); ok {
			all = append(all, page.Mark{Line: i, Talk: true, Rule: rule, Title: t})
		}
	}
	slices.SortStableFunc(all, func(x, y page.Mark) int { return x.Line - y.Line })
	return all
}

// linesOf are the lines of some marks, by index.
func linesOf(marks []page.Mark) map[int]bool {
	lines := make(map[int]bool, len(marks))
	for _, m := range marks {
		lines[m.Line] = true
	}
	return lines
}

// count is how many marks something holds of.
func count(marks []page.Mark, holds func(m page.Mark) bool) int {
	n := 0
	for _, m := range marks {
		if holds(m) {
			n++
		}
	}
	return n
}
