package pattern

import (
	"regexp/syntax"
	"slices"
)

// firstMatch is the machine of an expression that follows the ways in which a
// text can match in the order in which regexp tries them, to tell where the
// match ends that regexp gives. Matches begin where the text does.
func (m *machine) firstMatch() *machine {
	return &machine{prog: m.prog, anchored: true, inOrder: true, classes: m.classes}
}

// begin is the state before the first rune of a match, after such a rune; see state.
func (m *machine) begin(before rune) step {
	m.making.Lock()
	defer m.making.Unlock()
	return m.state([]uint32{uint32(m.prog.Start)}, before, false)
}

// end is the byte at which the match ends that begins at a byte of the text,
// or -1, and up to which byte was read. ok is false where that would take more
// states than a machine may have.
func (m *machine) end(text string, from int, at step) (end, read int, ok bool) {
	at, end, read, ok = m.run(text, from, at)
	if at&(stepDone|stepMatch) == stepMatch {
		end = len(text)
	}
	return end, read, ok
}

// afterInOrder is after for machines that keep the order: what is tried after
// a match is not tried any more.
func (m *machine) afterInOrder(from *state, r rune) step {
	var out []uint32
	late := false
	for _, pc := range m.closure(from.at, syntax.EmptyOpContext(from.before, r)) {
		inst := &m.prog.Inst[pc]
		if inst.Op == syntax.InstMatch {
			late = true
			break
		}
		if takes(inst, r) && !slices.Contains(out, inst.Out) {
			out = append(out, inst.Out)
		}
	}
	return m.state(out, m.classes.before(r), late)
}
