package pattern

import "regexp/syntax"

// A nextSet is what may stand next in a match: classes of runes, or atEnd.
type nextSet [mostClasses/64 + 1]uint64

// atEnd stands behind the classes: the match ends there.
const atEnd = mostClasses

func (s *nextSet) add(next int) { s[next/64] |= 1 << (next % 64) }

func (s *nextSet) has(next int) bool { return s[uint(next)/64]&(1<<(uint(next)%64)) != 0 }

// with adds those of another, and tells whether one is new.
func (s *nextSet) with(other *nextSet) (grown bool) {
	for i := range s {
		grown = grown || other[i]&^s[i] != 0
		s[i] |= other[i]
	}
	return grown
}

// leadsOf is, by instruction, what may stand next where it leads on: the runes
// that those take to which it leads without one, whatever the conditions between,
// and the end where it leads to that.
func leadsOf(prog *syntax.Prog, taken []nextSet) []nextSet {
	leads := make([]nextSet, len(taken))
	learn := func(pc int) bool {
		inst := &prog.Inst[pc]
		switch inst.Op {
		case syntax.InstFail:
			return false
		case syntax.InstMatch:
			return leads[pc].with(&nextSet{atEnd / 64: 1 << (atEnd % 64)})
		case syntax.InstAlt, syntax.InstAltMatch:
			out := leads[pc].with(&leads[inst.Out])
			return leads[pc].with(&leads[inst.Arg]) || out
		case syntax.InstCapture, syntax.InstNop, syntax.InstEmptyWidth:
			return leads[pc].with(&leads[inst.Out])
		}
		return leads[pc].with(&taken[pc])
	}
	for grown := true; grown; { // both ways: chains of alternatives go up, what follows them down
		grown = false
		for pc := range leads {
			grown = learn(pc) || grown
		}
		for pc := len(leads) - 1; pc >= 0; pc-- {
			grown = learn(pc) || grown
		}
	}
	return leads
}
