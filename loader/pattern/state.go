package pattern

import (
	"regexp/syntax"
	"slices"
)

// A state is where in the expression a text may have led to.
type state struct {
	at     []uint32 // instructions, sorted or in order
	before rune     // stands for the rune before: -1, a blank, or a letter
}

// state is the step to the one state of these instructions after such a rune;
// 0 if there are too many.
func (m *machine) state(at []uint32, before rune, late bool) step {
	key := make([]byte, 0, 3*len(at)+2)
	for _, pc := range at {
		key = append(key, byte(pc), byte(pc>>8), byte(pc>>16))
	}
	key = append(key, byte(before), bit(late))
	if s, ok := m.known[string(key)]; ok || len(m.states) >= mostStates {
		return s
	}
	to := step(len(m.states)*m.classes.count) << stepRow
	if late {
		to |= stepLate
	}
	if len(at) == 0 {
		to |= stepDone
	}
	if !m.anchored && m.firsts != nil && len(at) == 1 && at[0] == uint32(m.prog.Start) {
		to |= stepIdle
	}
	if to&(stepDone|stepIdle|stepLate) == 0 {
		to |= stepPlain
	}
	if m.matchesAtEnd(at, before) {
		to |= stepMatch
	}
	m.states = append(m.states, state{at, before})
	m.grow()
	if m.known == nil {
		m.known = make(map[string]step)
	}
	m.known[string(key)] = to
	return to
}

// matchesAtEnd tells whether there is a match if the text ends here.
func (m *machine) matchesAtEnd(at []uint32, before rune) bool {
	return slices.ContainsFunc(m.closure(at, syntax.EmptyOpContext(before, -1)), func(pc uint32) bool {
		return m.prog.Inst[pc].Op == syntax.InstMatch
	})
}

// grow makes room for the steps of all states. Whoever reads the steps as they
// were finds those of the new states not made, and asks again.
func (m *machine) grow() {
	var steps []uint32
	if old := m.steps.Load(); old != nil {
		steps = *old
	}
	if need := len(m.states) * m.classes.count; need > len(steps) {
		more := make([]uint32, max(2*len(steps), need))
		copy(more, steps)
		m.steps.Store(&more)
	}
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
