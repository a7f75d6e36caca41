package pattern

import (
	"regexp/syntax"
	"strings"
)

// A gate tells of most texts that an expression does not match, by the words
// that every match holds.
type gate struct {
	needs []string // every match holds one of these; none if nothing is known
	leads []string // every match begins with one of these, where the text begins
	pairs *pairs   // of needs, where they are many
}

func newGate(tree *syntax.Regexp) *gate {
	g := &gate{needs: needed(tree), leads: leading(tree)}
	g.pairs = newPairs(g.needs)
	return g
}

// may tells whether the text could match: false only if it cannot.
func (g *gate) may(text string) bool {
	switch {
	case g.leads != nil:
		return has(text, g.leads, strings.HasPrefix)
	case g.pairs != nil:
		return g.pairs.in(text)
	case g.needs != nil:
		return has(text, g.needs, strings.Contains)
	}
	return true
}

func has(text string, words []string, test func(string, string) bool) bool {
	for _, word := range words {
		if test(text, word) {
			return true
		}
	}
	return false
}
