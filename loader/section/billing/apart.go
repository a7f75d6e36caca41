package billing

import (
	"strings"

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
	if b.dense && above.Shape == parse.Text && above.Runes >= 80 && paragraphEnd.MatchString(above.Body) || b.underOther(i) {
		return true
	}
	return above.Shape == parse.Blank || above.Shape == parse.Rule || above.Shape == parse.Text && above.Day()
}

// underOther tells a line in English that stands under the items of a list, an
// address or a remark, where hardly a line is blank: no item goes on in it.
func (b *Reader) underOther(i int) bool {
	l, above := b.lines[i], b.lines[i-1]
	if !b.dense || b.japanese || l.Shape != parse.Text || l.Indent > 0 && l.Indent >= above.Indent {
		return false
	}
	if above.Shape != parse.Bullet && above.Shape != parse.Link && above.Shape != parse.Aside {
		return false
	}
	return opensTitle.MatchString(l.Body) && !strings.HasSuffix(above.Body, ",") && above.Body != ""
}

// opensTitle is how titles begin in English.
var opensTitle = pattern.MustCompile(`^["“‘(]?(?:\p{Lu}|\d+[.)] \p{Lu})`)

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

// Below is the index of the nearest line with words under a line, or -1.
func (b *Reader) Below(i, to int) int {
	for i++; i < to; i++ {
		if b.lines[i].Shape != parse.Blank {
			return i
		}
	}
	return -1
}

// Dense tells whether hardly a line of the document is blank.
func (b *Reader) Dense() bool { return b.dense }

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
