package section

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
)

// itemTitles reads posts in which items that stand alone entitle paragraphs, at
// least two: "・題" over what was said. In lists, items stand under items.
func (b *styles) itemTitles(p span) []mark {
	var marks []mark
	talks := 0
	for i := p.from; i < p.to; i++ {
		if b.standsAlone(i, p) {
			m := mark{i, !b.lines[i].Stop(), "item-title", b.TitleOf(b.lines[i])}
			marks = append(marks, m)
			if m.talk {
				talks++
			}
		} else if l := b.lines[i]; l.Shape == parse.Bullet && l.Indent <= 1 && l.Stop() {
			marks = append(marks, mark{line: i})
		} else if m, ok := b.common(i, p); ok {
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
func (b *styles) standsAlone(i int, p span) bool {
	l := b.lines[i]
	if l.Shape != parse.Bullet || l.Indent > 1 || i == p.from || b.lines[i-1].Shape != parse.Blank ||
		l.Runes < 4 || !l.Phrase(shape.MaxBare) {
		return false
	}
	for j := i + 1; j < p.to; j++ {
		if under := b.lines[j]; under.Shape != parse.Blank {
			return under.Shape == parse.Text && under.Indent < 4 && under.Runes >= 40
		}
	}
	return false
}
