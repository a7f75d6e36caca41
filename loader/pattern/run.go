package pattern

import (
	"regexp/syntax"
	"sync/atomic"
	"unicode/utf8"
)

// match tells whether the expression matches the text; ok is false where that
// would take more states than a machine may have.
func (m *machine) match(text string) (matched, ok bool) {
	at, _, _, ok := m.run(text, 0, m.start)
	return at&stepMatch != 0, ok
}

// run takes the steps of a text from a byte on, up to where what follows changes
// nothing: the last of them, the byte before which a match ended last, or -1, and
// the byte that it came to. ok is false where there are too many states.
func (m *machine) run(text string, from int, at step) (last step, end, read int, ok bool) {
	end = -1
	i := from
	if at&stepIdle != 0 {
		at, i = m.rest(text, i, at)
	}
	steps, classes := *m.steps.Load(), m.classes
	for {
		var next step
		var size int
		if at, next, i, size = ahead(steps, classes, text, i, at); i == len(text) {
			return at, end, i, true
		}
		if next == 0 {
			var r rune
			var class uint8
			r, size, class = classes.readAny(text, i)
			if next = step(atomic.LoadUint32(&steps[int(at>>stepRow)+int(class)])); next == 0 {
				if next, steps = m.take(at, r, class); next == 0 {
					return 0, -1, i, false
				}
			}
		}
		at = next
		if at&stepLate != 0 {
			end = i
		}
		if at&stepDone != 0 {
			return at, end, i, true
		}
		if i += size; at&stepIdle != 0 {
			at, i = m.rest(text, i, at)
		}
	}
}

// ahead takes steps while they are plain, of runes of ASCII and of most of
// Japanese: it gives the last of them, the step after it, the byte at which its
// rune begins and that rune's size. The step is 0 where it is not made, or the
// rune is another one. It calls nothing, and is no part of what calls it: what its
// loop goes by stays in registers.
//
//go:noinline
func ahead(steps []uint32, c *classes, text string, i int, at step) (last, next step, read, size int) {
	for i < len(text) {
		b, class := text[i], uint8(0)
		if size = 1; b < utf8.RuneSelf {
			class = c.ascii[b]
		} else {
			if i+2 >= len(text) || b < 0xE1 || b > 0xEC || text[i+1]&0xC0 != 0x80 || text[i+2]&0xC0 != 0x80 {
				return at, 0, i, 0
			}
			r := rune(b&0x0F)<<12 | rune(text[i+1]&0x3F)<<6 | rune(text[i+2]&0x3F)
			p := c.pages[uint8(r>>8)].Load()
			if p == nil {
				return at, 0, i, 0
			}
			class, size = p[uint8(r)], 3
		}
		next = step(atomic.LoadUint32(&steps[int(at>>stepRow)+int(class)]))
		if next&stepPlain == 0 {
			return at, next, i, size
		}
		at = next
		i += size
	}
	return at, 0, i, 0
}

// rest goes from an idle state on to where a match may begin.
func (m *machine) rest(text string, at int, idle step) (step, int) {
	to := m.firsts.skip(text, at)
	if to == at {
		return idle, at
	}
	return m.idle[bit(syntax.IsWordChar(rune(text[to-1])))], to // no byte of a longer rune is a letter or digit
}
