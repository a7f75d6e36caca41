package billing

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// Apart tells whether nothing stands right above a line.
func (b *Reader) Apart(i, from int) bool {
	if i == from {
		return true
	}
	above := b.lines[i-1]
	if b.dense && above.Shape == parse.Text && above.Runes >= 80 && paragraphEnd.MatchString(above.Body) {
		return true
	}
	return above.Shape == parse.Blank || above.Shape == parse.Rule || above.Shape == parse.Text && above.Day()
}

var paragraphEnd = pattern.MustCompile(`[.!?)”"’:…][)”"’]?$`)

// Above is the index of the nearest line with words over a line, or -1.
func (b *Reader) Above(i, from int) int {
	for i--; i >= from; i-- {
		if b.lines[i].Shape != parse.Blank {
			return i
		}
	}
	return -1
}

// isDense tells documents in which hardly a line is blank: what stands apart
// in others stands under a paragraph there.
func isDense(lines []*shape.Line) bool {
	blank := 0
	for _, l := range lines {
		if l.Shape == parse.Blank {
			blank++
		}
	}
	return 10*blank <= len(lines)
}
