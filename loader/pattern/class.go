package pattern

import (
	"regexp/syntax"
	"slices"
	"sync/atomic"
	"unicode/utf8"
)

// classes sort runes by what an expression tells apart.
type classes struct {
	count int
	ascii [utf8.RuneSelf]uint8
	from  []rune  // where ranges of one class begin, sorted; the first is 0
	class []uint8 // of each range
	some  []rune  // by class: one of its runes, which stands for all
	pages [256]atomic.Pointer[page]
	plain []*page // by class: the page of runes that are all of it
	words bool    // letters and digits are told from the rest
}

// A page has the classes of 256 runes that follow one another.
type page [256]uint8

// takes tells whether an instruction takes a rune.
func takes(inst *syntax.Inst, r rune) bool {
	switch inst.Op {
	case syntax.InstRune, syntax.InstRune1:
		return inst.MatchRune(r)
	case syntax.InstRuneAny:
		return true
	case syntax.InstRuneAnyNotNL:
		return r != '\n'
	}
	return false
}

// mostClasses bounds the classes of an expression.
const mostClasses = 256

// newClasses tells apart what some instruction of a program does; nil if it
// tells too much.
func newClasses(prog *syntax.Prog) *classes {
	c := &classes{words: asks(prog, syntax.EmptyWordBoundary|syntax.EmptyNoWordBoundary)}
	sets := runeSets(prog)
	c.from = edges(sets, c.words)
	told := c.told(sets)
	known := make(map[string]uint8)
	for i := range c.from {
		class, ok := known[string(told[i])]
		if !ok {
			if len(known) == mostClasses {
				return nil
			}
			class = uint8(len(known))
			known[string(told[i])] = class
			c.some = append(c.some, c.from[i])
		}
		c.class = append(c.class, class)
	}
	c.count = len(known)
	for r := range c.ascii {
		c.ascii[r] = c.search(rune(r))
	}
	for class := range c.count {
		c.plain = append(c.plain, uniform(uint8(class)))
	}
	return c
}

// told is, by edge, what the instructions tell of the runes from there up to
// the next edge: a bit of each, and one that tells letters and digits.
func (c *classes) told(sets []*syntax.Inst) [][]byte {
	size := len(sets)/8 + 1
	all := make([]byte, size*len(c.from))
	out := make([][]byte, len(c.from))
	for i := range out {
		out[i] = all[i*size : (i+1)*size]
	}
	mark := func(set int, low, high rune) {
		first, _ := slices.BinarySearch(c.from, low)
		for i := first; i < len(c.from) && c.from[i] <= high; i++ {
			out[i][set/8] |= 1 << (set % 8)
		}
	}
	for i, inst := range sets {
		eachRange(inst, func(low, high rune) { mark(i, low, high) })
	}
	if c.words {
		eachWordRange(func(low, high rune) { mark(len(sets), low, high) })
	}
	return out
}

func bit(b bool) byte {
	if b {
		return 1
	}
	return 0
}

func uniform(class uint8) *page {
	p := new(page)
	for i := range p {
		p[i] = class
	}
	return p
}
