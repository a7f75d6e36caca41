package pattern

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"unicode/utf8"
)

// A seeker finds where the leftmost match of an expression begins: it tries the
// places alone at which the first rune can stand, each up to where no match
// can follow. It serves expressions of which a match has a rune, and begins
// with the same few whatever stands before it.
type seeker struct {
	here    *machine       // matches at the start of a text alone
	expr    *regexp.Regexp // the same
	classes *classes
	first   []bool // by class: a match may begin so
	ascii   [utf8.RuneSelf]bool
}

// fewFirst bounds the runes of ASCII with which matches may begin: with more,
// there is little to leave out.
const fewFirst = 40

// newSeeker is nil for expressions that it would not serve.
func newSeeker(m *machine, expr string) *seeker {
	if m == nil || m.anchored {
		return nil
	}
	start := []uint32{uint32(m.prog.Start)}
	begins := m.closure(start, ^syntax.EmptyOp(0))
	if slices.ContainsFunc(begins, func(pc uint32) bool { return m.prog.Inst[pc].Op == syntax.InstMatch }) ||
		len(begins) != len(m.closure(start, 0)) {
		return nil
	}
	s := &seeker{classes: m.classes, first: make([]bool, m.classes.count)}
	for i, r := range m.classes.from {
		s.first[m.classes.class[i]] = slices.ContainsFunc(begins, func(pc uint32) bool { return takes(&m.prog.Inst[pc], r) })
	}
	n := 0
	for r := range s.ascii {
		if s.ascii[r] = s.first[m.classes.ascii[r]]; s.ascii[r] {
			n++
		}
	}
	if n > fewFirst {
		return nil
	}
	s.here = m.atStart()
	s.expr = regexp.MustCompile(`^(?:` + expr + `)`)
	return s
}

// stepsPerByte bounds what a seeker does before it gives way.
const stepsPerByte = 8

// start is the byte at which the leftmost match at or after a byte begins, or
// -1. ok is false where that would take too long.
func (s *seeker) start(text string, at int) (start int, ok bool) {
	steps := stepsPerByte * (len(text) - at + 16)
	for at < len(text) {
		if b := text[at]; b < utf8.RuneSelf && !s.ascii[b] {
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if r < utf8.RuneSelf || s.first[s.classes.of(r)] {
			matched, took, ok := s.here.run(text[at:], s.here.start)
			if !ok || matched {
				return at, ok
			}
			if steps -= took; steps < 0 {
				return 0, false
			}
		}
		at += size
	}
	return -1, true
}

// each gives the bytes of each match that does not touch one before it, and of
// its groups, up to most of them. ok is false where that would take too long.
func (s *seeker) each(text string, most int) (out [][]int, ok bool) {
	for at := 0; most < 0 || len(out) < most; {
		start, ok := s.start(text, at)
		if !ok {
			return nil, false
		}
		if start < 0 {
			break
		}
		found := s.expr.FindStringSubmatchIndex(text[start:])
		for i := range found {
			if found[i] >= 0 {
				found[i] += start
			}
		}
		out, at = append(out, found), found[1]
	}
	return out, true
}
