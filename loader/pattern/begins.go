package pattern

import (
	"regexp/syntax"
	"slices"
	"unicode/utf8"
)

// firsts are the runes with which matches begin.
type firsts struct {
	classes []bool    // by class
	bytes   [256]bool // a match may begin with such a byte; none inside a longer rune, unless with what is no UTF-8
}

// newFirsts is nil for expressions of which a match may be empty.
func newFirsts(m *machine) *firsts {
	begins := m.closure([]uint32{uint32(m.prog.Start)}, ^syntax.EmptyOp(0))
	if slices.ContainsFunc(begins, func(pc uint32) bool { return m.prog.Inst[pc].Op == syntax.InstMatch }) {
		return nil
	}
	f := &firsts{classes: make([]bool, m.classes.count)}
	for class, r := range m.classes.some {
		f.classes[class] = slices.ContainsFunc(begins, func(pc uint32) bool { return takes(&m.prog.Inst[pc], r) })
	}
	f.noteBytes(m.classes)
	return f
}

func (f *firsts) noteBytes(c *classes) {
	for i, low := range c.from {
		if !f.classes[c.class[i]] {
			continue
		}
		high := rune(utf8.MaxRune)
		if i+1 < len(c.from) {
			high = c.from[i+1] - 1
		}
		for b := leadByte(low); b <= leadByte(high); b++ {
			f.bytes[b] = true
		}
	}
	if f.classes[c.of(utf8.RuneError)] {
		for b := utf8.RuneSelf; b < len(f.bytes); b++ {
			f.bytes[b] = true
		}
	}
}

// leadByte is the first byte of a rune, or of the valid one next to it.
func leadByte(r rune) int {
	if r >= 0xD800 && r < 0xE000 {
		r = 0xD7FF // half of a pair
	}
	return int(utf8.AppendRune(nil, r)[0])
}

// skip is the next byte of the text, from one on, with which a match may begin.
func (f *firsts) skip(text string, at int) int {
	for at < len(text) && !f.bytes[text[at]] {
		at++
	}
	return at
}
