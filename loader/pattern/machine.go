package pattern

import (
	"regexp/syntax"
	"slices"
	"sync"
	"sync/atomic"
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
	firsts   *firsts // nil if a match may be empty
	start    step
	idle     [2]step                  // after no letter or digit, and after one: as if no match had begun
	steps    atomic.Pointer[[]uint32] // by state and class: the step to take, 0 if it is not yet made
	making   sync.Mutex
	states   []state
	known    map[string]step
}

// A step leads to a state: where its steps begin, and what is known once it
// is taken.
type step uint32

const (
	stepPlain step   = 1 << iota // none of stepDone, stepIdle and stepLate; no step that is made is 0
	stepDone                     // what follows changes nothing
	stepMatch                    // there is a match if the text ends here
	stepIdle                     // no match has begun: see idle
	stepLate                     // in order: there is one that ended before the last rune
	stepRow   = iota             // the rest: where the steps of the state begin
)

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
	m := &machine{prog: prog, classes: classes}
	m.anchored = len(m.closure([]uint32{uint32(prog.Start)}, ^syntax.EmptyBeginText)) == 0
	m.firsts = newFirsts(m)
	m.start = m.begin(-1)
	if m.firsts != nil && !m.anchored {
		m.idle = [2]step{m.begin(m.classes.before(' ')), m.begin(m.classes.before('a'))}
	}
	return m
}

// asks tells whether an expression has one of these conditions.
func asks(prog *syntax.Prog, what syntax.EmptyOp) bool {
	return slices.ContainsFunc(prog.Inst, func(i syntax.Inst) bool {
		return i.Op == syntax.InstEmptyWidth && syntax.EmptyOp(i.Arg)&what != 0
	})
}

// take makes the step that a rune leads to, and gives all steps; 0 if there
// are too many states.
func (m *machine) take(from step, r rune, class uint8) (step, []uint32) {
	m.making.Lock()
	defer m.making.Unlock()
	after := m.after
	if m.inOrder {
		after = m.afterInOrder
	}
	row := int(from >> stepRow)
	to := after(&m.states[row/m.classes.count], r)
	steps := *m.steps.Load()
	if to != 0 {
		atomic.StoreUint32(&steps[row+int(class)], uint32(to))
	}
	return to, steps
}

func (m *machine) after(from *state, r rune) step {
	var out []uint32
	for _, pc := range m.closure(from.at, syntax.EmptyOpContext(from.before, r)) {
		inst := &m.prog.Inst[pc]
		switch {
		case inst.Op == syntax.InstMatch:
			return stepDone | stepMatch
		case takes(inst, r):
			out = append(out, inst.Out)
		}
	}
	if !m.anchored {
		out = append(out, uint32(m.prog.Start))
	}
	if len(out) == 0 {
		return stepDone
	}
	slices.Sort(out)
	return m.state(slices.Compact(out), m.classes.before(r), false)
}
