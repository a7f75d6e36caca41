package listed

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// ItemTitles reads posts in which items that stand alone entitle paragraphs, at
// least two: "・題" over what was said. In lists, items stand under items.
func (b *Items) ItemTitles(p page.Span) []page.Mark {
	var marks []page.Mark
	talks := 0
	for i := p.From; i < p.To; i++ {
		if b.standsAlone(i, p) {
			m := page.Mark{Line: i, Talk: !b.lines[i].Stop(), Rule: "item-title", Title: b.TitleOf(b.lines[i])}
			marks = append(marks, m)
			if m.Talk {
				talks++
			}
		} else if l := b.lines[i]; l.Shape == parse.Bullet && l.Indent <= 1 && l.Stop() {
			marks = append(marks, page.Mark{Line: i})
		} else if m, ok := b.Common(i, p); ok {
			marks = append(marks, m)
		}
	}
	if talks < 2 {
		return nil
	}
	return marks
}

// standsAlone tells an item that no other one stands beside, after a blank line
// and over a paragraph.
func (b *Items) standsAlone(i int, p page.Span) bool {
	l := b.lines[i]
	if l.Shape != parse.Bullet || l.Indent > 1 || i == p.From || b.lines[i-1].Shape != parse.Blank ||
		l.Runes < 4 || !l.Phrase(shape.MaxBare) {
		return false
	}
	j := b.Below(i, p.To)
	return j >= 0 && !b.RunsOn(i, p.To) && b.lines[j].Shape == parse.Text && b.lines[j].Indent < 4 && b.lines[j].Runes >= 40
}
