package pattern

import (
	"regexp/syntax"
	"slices"
	"unicode/utf8"
)

// fewFirst bounds the runes of ASCII with which matches may begin: with more,
// there is little to leave out.
const fewFirst = 40

// newSeeker is nil for expressions that it would not serve.
func newSeeker(m *machine) *seeker {
	if m == nil {
		return nil
	}
	s := &seeker{here: m.firstMatch(), classes: m.classes, inside: newGroups(m.prog)}
	if !m.anchored && !s.fewBegin(m) {
		return nil
	}
	for i, before := range []rune{atStart: -1, afterWord: 'a', afterOther: ' '} {
		s.begins[i] = s.here.begin(before)
	}
	return s
}

// fewBegin notes with which runes a match may begin; false if they are many,
// if none is needed, or if it matters that the text begins there.
func (s *seeker) fewBegin(m *machine) bool {
	start := []uint32{uint32(m.prog.Start)}
	begins := m.closure(start, ^syntax.EmptyOp(0))
	if slices.ContainsFunc(begins, func(pc uint32) bool { return m.prog.Inst[pc].Op == syntax.InstMatch }) ||
		len(begins) != len(m.closure(start, syntax.EmptyWordBoundary|syntax.EmptyNoWordBoundary)) {
		return false
	}
	s.first = make([]bool, m.classes.count)
	for i, r := range m.classes.from {
		class := m.classes.class[i]
		s.first[class] = s.first[class] || slices.ContainsFunc(begins, func(pc uint32) bool { return takes(&m.prog.Inst[pc], r) })
	}
	s.noteBytes(m.classes)
	n := 0
	for b := range utf8.RuneSelf {
		n += int(bit(s.bytes[b]))
	}
	return n <= fewFirst
}

// noteBytes notes with which bytes a match may begin. No byte inside a longer
// rune is one, unless a match may begin with what is no UTF-8.
func (s *seeker) noteBytes(c *classes) {
	for i, low := range c.from {
		if !s.first[c.class[i]] {
			continue
		}
		high := rune(utf8.MaxRune)
		if i+1 < len(c.from) {
			high = c.from[i+1] - 1
		}
		for b := leadByte(low); b <= leadByte(high); b++ {
			s.bytes[b] = true
		}
	}
	if s.first[c.of(utf8.RuneError)] {
		for b := utf8.RuneSelf; b < len(s.bytes); b++ {
			s.bytes[b] = true
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
