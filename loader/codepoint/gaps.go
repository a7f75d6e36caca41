package codepoint

import (
	"sort"
	"strings"
)

// A gap is bytes of a text that are no part of what it says, half-open, and how
// many bytes of gaps stand before it.
type gap struct{ from, to, before int32 }

// WithGaps is the text of which some bytes, half-open, in order and apart, are
// left out of what is cut out of it, and others, of one-byte code points outside
// of those, are blanks there. Places in it stay what they are.
func (t Text) WithGaps(gaps [][2]int, blanks ...int) Text {
	if len(gaps) == 0 {
		return t
	}
	text := t.text
	if len(blanks) > 0 {
		spaced := []byte(text)
		for _, at := range blanks {
			spaced[at] = ' '
		}
		text = string(spaced)
	}
	var said strings.Builder
	last, before := 0, 0
	for _, g := range gaps {
		said.WriteString(text[last:g[0]])
		t.gaps = append(t.gaps, gap{int32(g[0]), int32(g[1]), int32(before)})
		last, before = g[1], before+g[1]-g[0]
	}
	said.WriteString(text[last:])
	t.said = said.String()
	return t
}

// left is the byte of what the gaps leave that is a byte of the text, or the
// first one behind the gap in which it stands.
func (t *Text) left(at int) int {
	k := sort.Search(len(t.gaps), func(k int) bool { return int(t.gaps[k].from) >= at }) - 1
	if k < 0 {
		return at
	}
	g := t.gaps[k]
	return at - int(g.before) - (min(at, int(g.to)) - int(g.from))
}

// Printed is the text from one code point up to another, gaps and all.
func (t *Text) Printed(from, to int) string { return t.text[t.Byte(from):t.Byte(to)] }
