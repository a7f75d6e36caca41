package pattern

import (
	"regexp"
	"regexp/syntax"
	"strings"
	"sync/atomic"
)

// A Pattern is a regular expression. It gives what the expression gives.
type Pattern struct {
	expr    *regexp.Regexp
	needs   []string // every match holds one of these; none if nothing is known
	leads   []string // every match begins with one of these, where the text begins
	firsts  [256]bool
	pairs   *pairs        // of needs, where they are many
	machine lazy[machine] // made when many have asked; nil if the expression has none
	back    lazy[machine] // made when many have asked; nil if newBackward gives none
	seeker  lazy[seeker]  // made when many have asked; nil if the expression has none
	places  []place
	asked   atomic.Int32 // how often the machine would have been of use, up to many
}

// many is how often an expression is asked before a machine pays.
const many = 32

// MustCompile is regexp.MustCompile, for expressions without the m flag.
func MustCompile(expr string) *Pattern {
	p := &Pattern{expr: regexp.MustCompile(expr)}
	tree := p.tree()
	p.machine.make = func() *machine { return newMachine(tree) }
	p.back.make = func() *machine { return newBackward(tree, p.machine.get()) }
	p.seeker.make = func() *seeker { return newSeeker(p.machine.get()) }
	p.needs, p.leads = needed(tree), leading(tree)
	p.pairs = newPairs(p.needs)
	for _, lead := range p.leads {
		p.firsts[lead[0]] = true
	}
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
		return text != "" && p.firsts[text[0]] && has(text, p.leads, strings.HasPrefix)
	case p.pairs != nil:
		return p.pairs.in(text)
	case p.needs != nil:
		return has(text, p.needs, strings.Contains)
	}
	return true
}

// matches tells whether the expression matches. A machine is as fast as a look
// for many words.
func (p *Pattern) matches(text string) bool {
	if p.asked.Load() < many {
		p.asked.Add(1)
		return p.may(text) && p.expr.MatchString(text)
	}
	if back := p.back.get(); back != nil {
		if matched, ok := back.matchBackward(text); ok {
			return matched
		}
	}
	m := p.machine.get()
	if m == nil && !p.may(text) || p.lacks(text) {
		return false
	}
	if m != nil {
		if matched, ok := m.match(text); ok {
			return matched
		}
	}
	return p.may(text) && p.expr.MatchString(text)
}

// lacks tells whether the text does not hold what a match needs, where that is
// cheap to tell, after many have asked.
func (p *Pattern) lacks(text string) bool {
	if back := p.back.get(); back != nil {
		matched, ok := back.matchBackward(text)
		return ok && !matched
	}
	return (p.leads != nil || len(p.needs) <= 2) && !p.may(text)
}

func has(text string, words []string, test func(string, string) bool) bool {
	for _, word := range words {
		if test(text, word) {
			return true
		}
	}
	return false
}
