package style

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// fewestAlike is how many bare lines must stand over the same label.
const fewestAlike = 3

// overLabels reads posts in which the same is said right under each title, behind the
// same label: "Rating: 4", "Video | Slides".
func (b *Styles) overLabels(p page.Span) []page.Mark {
	label := b.labelUnder(p)
	if label == "" {
		return nil
	}
	var marks []page.Mark
	for i := p.From; i < p.To; i++ {
		if b.isOver(i, p, label) {
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "title-over-label", Title: b.TitleOf(b.lines[i])})
		} else if m, ok := b.Common(i, p); ok {
			marks = append(marks, m)
		}
	}
	return marks
}

// labelUnder is the label that stands under most bare lines, and hardly ever elsewhere;
// "" if there is none.
func (b *Styles) labelUnder(p page.Span) (best string) {
	all, under := make(map[string]int), make(map[string]int)
	for i := p.From; i < p.To; i++ {
		label := shape.UnderTitle(b.lines[i].Body)
		if label == "" {
			continue
		}
		all[label]++
		if at := b.Above(i, p.From); at >= 0 && b.isOver(at, p, label) {
			under[label]++
			if n := under[label]; n >= fewestAlike && n > under[best] {
				best = label
			}
		}
	}
	if 10*under[best] < 7*all[best] {
		return ""
	}
	return best
}

// isOver tells bare lines that stand right over such a label.
func (b *Styles) isOver(i int, p page.Span, label string) bool {
	l := b.lines[i]
	if i == p.Title || l.Shape != parse.Text || !shape.Bare(l, shape.MaxTitle) || shape.UnderTitle(l.Body) != "" || l.Stop() || !b.Dense() && !b.Apart(i, p.From) {
		return false
	}
	j := b.Below(i, p.To)
	return j >= 0 && shape.UnderTitle(b.lines[j].Body) == label && b.lines[j].Shape != parse.Heading
}
