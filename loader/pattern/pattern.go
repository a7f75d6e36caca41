package pattern

import (
	"regexp"
	"regexp/syntax"
	"strings"
	"sync/atomic"
)

// A Pattern is a regular expression. It gives what the expression gives.
type Pattern struct {
	expr   *regexp.Regexp
	needs  []string // every match holds one of these; none if nothing is known
	leads  []string // every match begins with one of these, where the text begins
	pairs  *pairs   // of needs, where they are many
	engine lazy[engine]
	places []place
	asked  atomic.Int32 // how often the engine would have been of use, up to many
}

// many is how often an expression is asked before an engine pays.
const many = 32

// MustCompile is regexp.MustCompile, for expressions without the m flag.
func MustCompile(expr string) *Pattern {
	p := &Pattern{expr: regexp.MustCompile(expr)}
	tree := p.tree()
	p.needs, p.leads = needed(tree), leading(tree)
	p.pairs = newPairs(p.needs)
	p.engine.make = func() *engine { return newEngine(tree, p.needs) }
	return p
}

// tree is the expression, taken apart.
func (p *Pattern) tree() *syntax.Regexp {
	tree, err := syntax.Parse(p.String(), syntax.Perl)
	if err != nil {
		panic(err) // no expression compiles that does not parse
	}
	return tree
}

// may tells whether the text could match: false only if it cannot.
func (p *Pattern) may(text string) bool {
	switch {
	case p.leads != nil:
		return has(text, p.leads, strings.HasPrefix)
	case p.pairs != nil:
		return p.pairs.in(text)
	case p.needs != nil:
		return has(text, p.needs, strings.Contains)
	}
	return true
}

// matches tells whether the expression matches.
func (p *Pattern) matches(text string) bool {
	e := p.ready()
	if e == nil {
		p.asked.Add(1)
		return p.may(text) && p.expr.MatchString(text)
	}
	if matched, ok := e.match(text); ok {
		return matched
	}
	return p.may(text) && p.expr.MatchString(text)
}

// ready is the engine of an expression for which many have asked, or nil.
func (p *Pattern) ready() *engine {
	if p.asked.Load() < many {
		return nil
	}
	return p.engine.get()
}

func has(text string, words []string, test func(string, string) bool) bool {
	for _, word := range words {
		if test(text, word) {
			return true
		}
	}
	return false
}
