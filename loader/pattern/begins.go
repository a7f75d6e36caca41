package pattern

import (
	"regexp/syntax"
	"slices"
	"unicode/utf8"
)

// firsts are the runes with which matches begin.
type firsts struct {
	classes []bool                  // by class
	bytes   [256]bool               // a match may begin with such a byte; none inside a longer rune, unless with what is no UTF-8
	seconds [utf8.RuneSelf]asciiSet // by such a byte of ASCII: those of ASCII that may follow it
	sorts   [256]uint32             // by byte: see skip
}

// An asciiSet is runes of ASCII.
type asciiSet [2]uint64

func (s *asciiSet) add(b byte)      { s[b>>6&1] |= 1 << (b & 63) }
func (s *asciiSet) has(b byte) bool { return s[b>>6&1]&(1<<(b&63)) != 0 }

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
	f.noteSeconds(m, begins)
	f.noteSorts()
	return f
}

// noteSeconds notes what may follow the first byte of a match, which begins with
// one of some instructions.
func (f *firsts) noteSeconds(m *machine, begins []uint32) {
	var known [mostClasses]*asciiSet // by class of the first
	for b := range f.seconds {
		class := m.classes.ascii[b]
		if known[class] == nil {
			known[class] = new(asciiSet)
			if f.classes[class] {
				*known[class] = m.following(begins, rune(b))
			}
		}
		f.seconds[b] = *known[class]
	}
}

// following are the runes of ASCII that may follow one that some instructions
// take; all of them if a match may end there.
func (m *machine) following(at []uint32, r rune) (out asciiSet) {
	var next []uint32
	for _, pc := range at {
		if takes(&m.prog.Inst[pc], r) {
			next = append(next, m.prog.Inst[pc].Out)
		}
	}
	next = m.closure(next, ^syntax.EmptyOp(0))
	var known [mostClasses]uint8 // by class: 0 is not known, 1 no, 2 yes
	for b := range byte(utf8.RuneSelf) {
		class := m.classes.ascii[b]
		if known[class] == 0 {
			known[class] = 1 + bit(slices.ContainsFunc(next, func(pc uint32) bool {
				inst := &m.prog.Inst[pc]
				return inst.Op == syntax.InstMatch || takes(inst, rune(b))
			}))
		}
		if known[class] == 2 {
			out.add(b)
		}
	}
	return out
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

// Sorts of bytes with which a match may begin: those of one sort may be followed
// by the same. A byte has a bit for the sort that it is of, and above these a
// bit for each that it may follow.
const (
	sorts     = 15         // of bytes of ASCII; where there are more, some share one
	anySort   = 1 << sorts // what may be followed by all
	following = sorts + 1  // where the bits of those begin that a byte may follow
)

// noteSorts gives bytes their sorts.
func (f *firsts) noteSorts() {
	known := make(map[asciiSet]int)
	for b, begins := range f.bytes {
		f.sorts[b] |= anySort << following
		switch {
		case b >= utf8.RuneSelf:
			f.sorts[b] |= anySort<<following - 1<<following // a rune that is not of ASCII may follow all
			if begins {
				f.sorts[b] |= anySort
			}
		case begins:
			sort, ok := known[f.seconds[b]]
			if !ok {
				sort = len(known) % sorts
				known[f.seconds[b]] = sort
			}
			f.sorts[b] |= 1 << sort
		}
	}
	for seconds, sort := range known {
		for b := range byte(utf8.RuneSelf) {
			if seconds.has(b) {
				f.sorts[b] |= 1 << (following + sort)
			}
		}
	}
}

// skip is the next byte of the text, from one on, with which a match may begin, as
// mayBegin tells for all but some of many sorts. Where it is not a part of what
// calls it, its loop stays in registers.
//
//go:noinline
func (f *firsts) skip(text string, at int) int {
	if at >= len(text) {
		return len(text)
	}
	rest := text[at+1:]
	first := f.sorts[text[at]]
	for i := range len(rest) {
		second := f.sorts[rest[i]]
		if first&(second>>following) != 0 {
			return at + i
		}
		first = second
	}
	if first&(1<<following-1) != 0 {
		return len(text) - 1
	}
	return len(text)
}

// mayBegin tells whether a match may begin with a text, which is not empty, as
// its first two bytes show.
func (f *firsts) mayBegin(text string) bool {
	b := text[0]
	return f.bytes[b] && (b >= utf8.RuneSelf || len(text) == 1 || text[1] >= utf8.RuneSelf || f.seconds[b].has(text[1]))
}
