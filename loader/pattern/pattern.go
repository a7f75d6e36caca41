package pattern

import (
	"regexp"
	"regexp/syntax"
	"sync/atomic"
	"unicode/utf8"
)

// A Pattern is a regular expression. It gives what the expression gives. There
// are hundreds of them, and few commands ask any: all but its form is looked
// into when it is first asked.
type Pattern struct {
	text   string
	expr   lazy[regexp.Regexp]
	gate   lazy[gate]
	engine lazy[engine]
	made   atomic.Pointer[engine] // the engine, once many have asked
	places []place
	asked  atomic.Int32 // how often the engine would have been of use, up to many
}

// many is how often an expression is asked before an engine pays.
const many = 32

// MustCompile is regexp.MustCompile, for expressions without the m flag.
func MustCompile(expr string) *Pattern {
	p := &Pattern{text: expr}
	tree := p.tree()
	p.expr.make = func() *regexp.Regexp { return regexp.MustCompile(expr) }
	p.gate.make = func() *gate { return newGate(tree) }
	p.engine.make = func() *engine { return newEngine(tree, p.gate.get().needs) }
	return p
}

// tree is the expression, taken apart. It panics if that cannot be done, as
// regexp would.
func (p *Pattern) tree() *syntax.Regexp {
	tree, err := syntax.Parse(p.text, syntax.Perl)
	if err != nil {
		panic("pattern: " + err.Error())
	}
	return tree
}

// matches tells whether the expression matches.
func (p *Pattern) matches(text string) bool {
	if e := p.ready(); e == nil {
		p.asked.Add(1)
	} else if e.firsts != nil && (text == "" || !e.firsts.mayBegin(text) || text[0] >= utf8.RuneSelf && !e.opens(text)) {
		return false // most are told so: it is asked here, without a call
	} else if matched, ok := e.match(text); ok {
		return matched
	}
	return p.gate.get().may(text) && p.expr.get().MatchString(text)
}

// ready is the engine of an expression for which many have asked, or nil.
func (p *Pattern) ready() *engine {
	if e := p.made.Load(); e != nil {
		return e
	}
	return p.soon()
}

// soon is ready while few have asked.
func (p *Pattern) soon() *engine {
	if p.asked.Load() < many {
		return nil
	}
	e := p.engine.get()
	p.made.Store(e)
	return e
}
