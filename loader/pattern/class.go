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

// at is the class of a rune. It is asked for each rune of a text: most are
// found without a call.
func (c *classes) at(r rune) uint8 {
	if r < utf8.RuneSelf {
		return c.ascii[r]
	}
	return c.of(r)
}

// of is the class of a rune; ascii has those of the first.
func (c *classes) of(r rune) uint8 {
	if r >= 1<<16 {
		return c.search(r)
	}
	p := c.pages[r>>8].Load()
	if p == nil {
		p = c.page(r >> 8)
	}
	return p[r&255]
}

// read is the rune, its size and its class that stand at a byte of a text, for
// runes that are not of ASCII: those of most of Japanese in one go.
func (c *classes) read(text string, at int) (r rune, size int, class uint8) {
	if at+2 < len(text) {
		one, two, three := text[at], text[at+1], text[at+2]
		if 0xE1 <= one && one <= 0xEC && two&0xC0 == 0x80 && three&0xC0 == 0x80 {
			r = rune(one&0x0F)<<12 | rune(two&0x3F)<<6 | rune(three&0x3F)
			if p := c.pages[uint8(r>>8)].Load(); p != nil {
				return r, 3, p[uint8(r)]
			}
			return r, 3, c.of(r)
		}
	}
	r, size = utf8.DecodeRuneInString(text[at:])
	return r, size, c.of(r)
}

// readAny is read of any rune.
func (c *classes) readAny(text string, at int) (r rune, size int, class uint8) {
	if b := text[at]; b < utf8.RuneSelf {
		return rune(b), 1, c.ascii[b]
	}
	return c.read(text, at)
}

// page makes a page of the table when a text first asks for it.
func (c *classes) page(number rune) *page {
	p := new(page)
	for i := range p {
		p[i] = c.search(number<<8 + rune(i))
	}
	if plain := c.plain[p[0]]; *p == *plain {
		p = plain
	}
	c.pages[number].Store(p)
	return p
}

func (c *classes) search(r rune) uint8 {
	at, found := slices.BinarySearch(c.from, r)
	if !found {
		at--
	}
	return c.class[at]
}

// before stands for a rune as what follows it is concerned.
func (c *classes) before(r rune) rune {
	if c.words && syntax.IsWordChar(r) {
		return 'a'
	}
	return ' '
}
