package pattern

import (
	"regexp/syntax"
	"sync/atomic"
	"unicode/utf8"
)

// A seeker finds the matches of an expression: it tries the places alone at
// which the first rune can stand, each up to where no match can follow. It
// serves expressions of which no match is empty, or that match where the text
// begins alone.
type seeker struct {
	here    *machine // matches at the start of a text alone
	begins  [3]step  // at the start of the text, after a letter or digit, after another rune
	inside  *groups  // nil if there are none
	classes *classes
	firsts  *firsts // nil where the text must begin there, too
}

// newSeeker is nil for expressions that it would not serve.
func newSeeker(m *machine) *seeker {
	if m == nil || !m.anchored && m.firsts == nil {
		return nil
	}
	s := &seeker{here: m.firstMatch(), classes: m.classes, inside: newGroups(m.prog, m.classes)}
	if !m.anchored {
		s.firsts = m.firsts
	}
	for i, before := range []rune{atStart: -1, afterWord: 'a', afterOther: ' '} {
		s.begins[i] = s.here.begin(before)
	}
	return s
}

const (
	atStart = iota
	afterWord
	afterOther
)

// stepsPerByte bounds what a seeker does before it gives way.
const stepsPerByte = 32

// next gives the bytes of the leftmost match that begins at or after a byte;
// -1, -1 if there is none. ok is false where that would take too long.
func (s *seeker) next(text string, at int) (start, end int, ok bool) {
	if s.firsts == nil {
		if at > 0 {
			return -1, -1, true
		}
		end, _, ok := s.here.end(text, 0, s.begins[atStart])
		return min(end, 0), end, ok
	}
	steps := stepsPerByte * (len(text) - at + 16)
	for at < len(text) {
		if at = s.firsts.skip(text, at); at == len(text) {
			break
		}
		size := 1
		if text[at] >= utf8.RuneSelf {
			var class uint8
			if _, size, class = s.classes.read(text, at); !s.firsts.classes[class] {
				at += size
				continue
			}
		}
		last, read, dead := s.walk(text, at)
		if !dead {
			if end, read, ok = s.here.end(text, read, last); !ok || end >= 0 {
				return at, end, ok
			}
		}
		if steps -= read - at; steps < 0 {
			return 0, 0, false
		}
		at += size
	}
	return -1, -1, true
}

// walk takes the steps of a match that begins at a byte while they are plain, of
// ASCII: most end so, after a few. It gives the last of them and the byte that it
// came to, and whether no match begins there.
func (s *seeker) walk(text string, at int) (last step, read int, dead bool) {
	steps, ascii := *s.here.steps.Load(), &s.classes.ascii
	last = s.begins[before(text, at)]
	for i := at; i < len(text); i++ {
		if text[i] >= utf8.RuneSelf {
			return last, i, false
		}
		next := step(atomic.LoadUint32(&steps[int(last>>stepRow)+int(ascii[text[i]])]))
		if next&stepPlain == 0 {
			return last, i, next&(stepDone|stepLate|stepMatch) == stepDone
		}
		last = next
	}
	return last, len(text), false
}

// before tells what stands before a byte of a text.
func before(text string, at int) int {
	switch {
	case at == 0:
		return atStart
	case syntax.IsWordChar(rune(text[at-1])): // no byte of a longer rune is one
		return afterWord
	}
	return afterOther
}

// each gives the bytes of each match that does not touch one before it, and of
// its groups if they are wanted, up to most of them. ok is false where that
// would take too long.
func (s *seeker) each(text string, most int, groups bool) (out [][]int, ok bool) {
	var room []int // for the bytes of many matches
	for at := 0; most < 0 || len(out) < most; {
		start, end, ok := s.next(text, at)
		if !ok {
			return nil, false
		}
		if end < 0 {
			break
		}
		var found []int
		if groups && s.inside != nil {
			if found = s.inside.find(text, start, end); found == nil {
				return nil, false
			}
		} else {
			if len(room) < 2 {
				room = make([]int, 2+6*len(out))
			}
			found, room = room[:2:2], room[2:]
			found[0], found[1] = start, end
		}
		if out = append(out, found); end == 0 {
			break
		}
		at = end
	}
	return out, true
}
