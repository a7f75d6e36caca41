package pattern

import (
	"regexp/syntax"
	"slices"
	"sync"
)

// mostStates bounds what a machine keeps.
const mostStates = 1000

// A machine tells whether an expression matches, with one step a rune. Its
// states are made when a text first leads to them, and kept: what it answers
// depends on the expression and the text alone. It may be used by many
// goroutines.
type machine struct {
	prog     *syntax.Prog
	anchored bool // matches begin where the text begins
	inOrder  bool // see firstMatch
	classes  *classes
	start    *state
	matched  *state
	dead     *state
	making   sync.Mutex
	states   map[string]*state
}

// newMachine is nil for expressions that ask for the edges of lines, or tell
// too many runes apart.
func newMachine(tree *syntax.Regexp) *machine { return machineOf(tree, nil) }

// machineOf is newMachine of an expression that tells runes apart by these
// classes, if they are known.
func machineOf(tree *syntax.Regexp, classes *classes) *machine {
	prog, err := syntax.Compile(tree.Simplify())
	if err != nil || asks(prog, syntax.EmptyBeginLine|syntax.EmptyEndLine) {
		return nil
	}
	if classes == nil {
		classes = newClasses(prog)
	}
	if classes == nil {
		return nil
	}
	m := &machine{prog: prog, classes: classes, states: make(map[string]*state)}
	m.anchored = len(m.closure([]uint32{uint32(prog.Start)}, ^syntax.EmptyBeginText)) == 0
	m.matched, m.dead = &state{done: true, match: true}, &state{done: true}
	m.start = m.state([]uint32{uint32(prog.Start)}, -1, false)
	return m
}

// asks tells whether an expression has one of these conditions.
func asks(prog *syntax.Prog, what syntax.EmptyOp) bool {
	return slices.ContainsFunc(prog.Inst, func(i syntax.Inst) bool {
		return i.Op == syntax.InstEmptyWidth && syntax.EmptyOp(i.Arg)&what != 0
	})
}

// match tells whether the expression matches the text; ok is false where that
// would take more states than a machine may have.
func (m *machine) match(text string) (matched, ok bool) {
	at := m.start
	classes := m.classes
	for _, r := range text {
		class := classes.at(r)
		next := at.next[class].Load()
		if next == nil {
			if next = m.step(at, r, class); next == nil {
				return false, false
			}
		}
		if next.done {
			return next.match, true
		}
		at = next
	}
	return at.match, true
}

// step makes the state that a rune leads to; nil if there are too many.
func (m *machine) step(from *state, r rune, class uint8) *state {
	m.making.Lock()
	defer m.making.Unlock()
	after := m.after
	if m.inOrder {
		after = m.afterInOrder
	}
	to := after(from, r)
	if to != nil {
		from.next[class].Store(to)
	}
	return to
}

func (m *machine) after(from *state, r rune) *state {
	var out []uint32
	for _, pc := range m.closure(from.at, syntax.EmptyOpContext(from.before, r)) {
		inst := &m.prog.Inst[pc]
		switch {
		case inst.Op == syntax.InstMatch:
			return m.matched
		case takes(inst, r):
			out = append(out, inst.Out)
		}
	}
	if !m.anchored {
		out = append(out, uint32(m.prog.Start))
	}
	if len(out) == 0 {
		return m.dead
	}
	slices.Sort(out)
	return m.state(slices.Compact(out), m.classes.before(r), false)
}
