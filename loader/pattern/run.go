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
	for i < len(text) {
		r, size := rune(text[i]), 1
		class := classes.ascii[r&(utf8.RuneSelf-1)]
		if r >= utf8.RuneSelf {
			r, size = decode(text, i)
			class = classes.of(r)
		}
		next := step(atomic.LoadUint32(&steps[int(at>>stepRow)+int(class)]))
		if next == 0 {
			if next, steps = m.take(at, r, class); next == 0 {
				return 0, -1, i, false
			}
		}
		at = next
		if at&(stepLate|stepDone) != 0 {
			if at&stepLate != 0 {
				end = i
			}
			if at&stepDone != 0 {
				return at, end, i, true
			}
		}
		if i += size; at&stepIdle != 0 {
			at, i = m.rest(text, i, at)
		}
	}
	return at, end, i, true
}

// rest goes from an idle state on to where a match may begin.
func (m *machine) rest(text string, at int, idle step) (step, int) {
	to := m.firsts.skip(text, at)
	if to == at {
		return idle, at
	}
	return m.idle[bit(syntax.IsWordChar(rune(text[to-1])))], to // no byte of a longer rune is a letter or digit
}

// decode is utf8.DecodeRuneInString for what stands at a byte of a text; most
// runes of Japanese have three bytes, and are read without a call.
func decode(text string, at int) (r rune, size int) {
	if at+2 < len(text) {
		a, b, c := text[at], text[at+1], text[at+2]
		if 0xE1 <= a && a <= 0xEC && b&0xC0 == 0x80 && c&0xC0 == 0x80 {
			return rune(a&0x0F)<<12 | rune(b&0x3F)<<6 | rune(c&0x3F), 3
		}
	}
	return utf8.DecodeRuneInString(text[at:])
}
