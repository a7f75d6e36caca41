package pattern

import (
	"regexp/syntax"
	"slices"
	"unicode"
)

// runeSets gives the instructions that take runes, one of each sort.
func runeSets(prog *syntax.Prog) (out []*syntax.Inst) {
	seen := make(map[string]bool)
	for i := range prog.Inst {
		inst := &prog.Inst[i]
		key := string(inst.Rune)
		switch inst.Op {
		case syntax.InstRune, syntax.InstRune1:
			if len(inst.Rune) == 1 {
				key += inst.String()
			}
		case syntax.InstRuneAnyNotNL:
			key = "."
		default:
			continue
		}
		if !seen[key] {
			seen[key] = true
			out = append(out, inst)
		}
	}
	return out
}

// edges are the runes at which another class may begin.
func edges(sets []*syntax.Inst, words bool) []rune {
	out := []rune{0}
	add := func(low, high rune) { out = append(out, low, high+1) }
	for _, inst := range sets {
		eachRange(inst, add)
	}
	if words {
		eachWordRange(add)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// eachRange gives the ranges of runes that an instruction takes.
func eachRange(inst *syntax.Inst, take func(low, high rune)) {
	switch {
	case inst.Op == syntax.InstRuneAnyNotNL:
		take(0, '\n'-1)
		take('\n'+1, unicode.MaxRune)
	case len(inst.Rune) == 1:
		take(inst.Rune[0], inst.Rune[0])
		for r := unicode.SimpleFold(inst.Rune[0]); r != inst.Rune[0]; r = unicode.SimpleFold(r) {
			if inst.MatchRune(r) {
				take(r, r)
			}
		}
	}
	for i := 0; i+1 < len(inst.Rune); i += 2 {
		take(inst.Rune[i], inst.Rune[i+1])
	}
}

// eachWordRange gives the ranges of letters and digits, as \b tells them.
func eachWordRange(take func(low, high rune)) {
	take('0', '9')
	take('A', 'Z')
	take('_', '_')
	take('a', 'z')
}
