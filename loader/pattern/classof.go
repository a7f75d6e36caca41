package pattern

import (
	"regexp/syntax"
	"slices"
	"unicode/utf8"
)

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
