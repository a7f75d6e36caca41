package pattern

import (
	"regexp/syntax"
	"slices"
	"sync/atomic"
	"unicode/utf8"
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
// or -1, and how many bytes were read. ok is false where that would take more
// states than a machine may have.
func (m *machine) end(text string, from int, at step) (end, read int, ok bool) {
	end = -1
	steps, classes := *m.steps.Load(), m.classes
	for i := from; i < len(text); {
		r, size := rune(text[i]), 1
		class := classes.ascii[r&(utf8.RuneSelf-1)]
		if r >= utf8.RuneSelf {
			r, size = decode(text, i)
			class = classes.of(r)
		}
		next := step(atomic.LoadUint32(&steps[int(at>>stepRow)+int(class)]))
		if next == 0 {
			if next, steps = m.take(at, r, class); next == 0 {
				return -1, i - from, false
			}
		}
		if next&stepLate != 0 {
			end = i
		}
		if next&stepDone != 0 {
			return end, i - from, true
		}
		at = next
		i += size
	}
	if at&stepMatch != 0 {
		end = len(text)
	}
	return end, len(text) - from, true
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
