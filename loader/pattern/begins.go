package pattern

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"sync"
)

// fewFirst bounds the runes of ASCII with which matches may begin: with more,
// there is little to leave out.
const fewFirst = 40

// newSeeker is nil for expressions that it would not serve.
func newSeeker(m *machine, expr *regexp.Regexp) *seeker {
	if m == nil {
		return nil
	}
	s := &seeker{here: m.firstMatch(), classes: m.classes, edges: asks(m.prog, ^syntax.EmptyOp(0))}
	if !m.anchored && !s.fewBegin(m) {
		return nil
	}
	for i, before := range []rune{atStart: -1, afterWord: 'a', afterOther: ' '} {
		s.begins[i] = s.here.begin(before)
	}
	s.expr = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(?:` + expr.String() + `)`) })
	s.groups = expr.NumSubexp() > 0
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
	n := 0
	for r := range s.ascii {
		if s.ascii[r] = s.first[m.classes.ascii[r]]; s.ascii[r] {
			n++
		}
	}
	return n <= fewFirst
}
