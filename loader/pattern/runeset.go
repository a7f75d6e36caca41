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
		switch {
		case inst.Op == syntax.InstRuneAnyNotNL:
			add('\n', '\n')
		case len(inst.Rune) == 1:
			add(inst.Rune[0], inst.Rune[0])
			for r := unicode.SimpleFold(inst.Rune[0]); r != inst.Rune[0]; r = unicode.SimpleFold(r) {
				add(r, r)
			}
		}
		for i := 0; i+1 < len(inst.Rune); i += 2 {
			add(inst.Rune[i], inst.Rune[i+1])
		}
	}
	if words {
		add('0', '9')
		add('A', 'Z')
		add('_', '_')
		add('a', 'z')
	}
	slices.Sort(out)
	return slices.Compact(out)
}
