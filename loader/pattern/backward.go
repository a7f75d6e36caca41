package pattern

import (
	"regexp/syntax"
	"slices"
	"sync/atomic"
	"unicode/utf8"
)

// newBackward is the machine of an expression of which every match ends where
// the text does, and need not begin where it begins: it reads texts from their
// end, and knows after a few runes that most do not match. It is nil for other
// expressions; forward is the machine of the expression, or nil.
func newBackward(tree *syntax.Regexp, forward *machine) *machine {
	if forward == nil || forward.anchored {
		return nil
	}
	if m := machineOf(reversed(tree), forward.classes); m != nil && m.anchored {
		return m
	}
	return nil
}

// reversed is an expression that matches the texts that another one matches,
// read from their ends.
func reversed(re *syntax.Regexp) *syntax.Regexp {
	out := *re
	out.Sub = make([]*syntax.Regexp, len(re.Sub))
	for i, sub := range re.Sub {
		out.Sub[i] = reversed(sub)
	}
	switch re.Op {
	case syntax.OpConcat:
		slices.Reverse(out.Sub)
	case syntax.OpLiteral:
		out.Rune = slices.Clone(re.Rune)
		slices.Reverse(out.Rune)
	case syntax.OpBeginText:
		out.Op = syntax.OpEndText
	case syntax.OpEndText:
		out.Op = syntax.OpBeginText
	case syntax.OpBeginLine:
		out.Op = syntax.OpEndLine
	case syntax.OpEndLine:
		out.Op = syntax.OpBeginLine
	}
	return &out
}

// matchBackward is match for a text that is read from its end.
func (m *machine) matchBackward(text string) (matched, ok bool) {
	at, steps, classes := m.start, *m.steps.Load(), m.classes
	for len(text) > 0 {
		if text[len(text)-1] < utf8.RuneSelf {
			if at, text = back(steps, &classes.ascii, text, at); text == "" {
				break
			}
		}
		r, size := rune(text[len(text)-1]), 1
		class := classes.ascii[r&(utf8.RuneSelf-1)]
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeLastRuneInString(text)
			class = classes.of(r)
		}
		text = text[:len(text)-size]
		next := step(atomic.LoadUint32(&steps[int(at>>stepRow)+int(class)]))
		if next == 0 {
			if next, steps = m.take(at, r, class); next == 0 {
				return false, false
			}
		}
		if next&stepDone != 0 {
			return next&stepMatch != 0, true
		}
		at = next
	}
	return at&stepMatch != 0, true
}

// back is ahead from the end of a text, of which it gives what is left.
//
//go:noinline
func back(steps []uint32, classes *[utf8.RuneSelf]uint8, text string, at step) (step, string) {
	i := len(text) - 1
	for ; i >= 0; i-- {
		b := text[i]
		if b >= utf8.RuneSelf {
			break
		}
		next := step(atomic.LoadUint32(&steps[int(at>>stepRow)+int(classes[b])]))
		if next&stepPlain == 0 {
			break
		}
		at = next
	}
	return at, text[:i+1]
}
