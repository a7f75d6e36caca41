package pattern

import (
	"regexp/syntax"
	"slices"
	"sync/atomic"
)

// A state is where in the expression a text may have led to.
type state struct {
	next   []atomic.Pointer[state] // by class of the next rune; nil is not yet made
	at     []uint32                // instructions, sorted or in order
	before rune                    // stands for the rune before: -1, a blank, or a letter
	done   bool                    // what follows changes nothing
	match  bool                    // there is a match if the text ends here
	late   bool                    // in order: there is one that ended before the last rune
}

// state is the one state of these instructions after such a rune; nil if there
// are too many.
func (m *machine) state(at []uint32, before rune, late bool) *state {
	key := make([]byte, 0, 3*len(at)+2)
	for _, pc := range at {
		key = append(key, byte(pc), byte(pc>>8), byte(pc>>16))
	}
	key = append(key, byte(before), bit(late))
	if s := m.states[string(key)]; s != nil || len(m.states) >= mostStates {
		return s
	}
	s := &state{next: make([]atomic.Pointer[state], m.classes.count), at: at, before: before, late: late}
	s.match = slices.ContainsFunc(m.closure(at, syntax.EmptyOpContext(before, -1)), func(pc uint32) bool {
		return m.prog.Inst[pc].Op == syntax.InstMatch
	})
	m.states[string(key)] = s
	return s
}

// closure gives the instructions that take a rune or match, to which
// instructions lead where these conditions hold, in the order in which regexp
// tries them.
func (m *machine) closure(at []uint32, holds syntax.EmptyOp) (out []uint32) {
	seen := make([]bool, len(m.prog.Inst))
	todo := slices.Clone(at)
	slices.Reverse(todo)
	for len(todo) > 0 {
		pc := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if seen[pc] {
			continue
		}
		seen[pc] = true
		switch inst := &m.prog.Inst[pc]; inst.Op {
		case syntax.InstAlt, syntax.InstAltMatch:
			todo = append(todo, inst.Arg, inst.Out)
		case syntax.InstCapture, syntax.InstNop:
			todo = append(todo, inst.Out)
		case syntax.InstEmptyWidth:
			if syntax.EmptyOp(inst.Arg)&^holds == 0 {
				todo = append(todo, inst.Out)
			}
		case syntax.InstFail:
		default:
			out = append(out, pc)
		}
	}
	return out
}
