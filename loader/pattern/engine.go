package pattern

import (
	"regexp/syntax"
	"unicode/utf8"
)

// An engine is what an expression is asked by once many have asked for it.
type engine struct {
	machine *machine     // nil if the expression has none
	back    *machine     // nil if newBackward gives none
	seeker  lazy[seeker] // made when matches are first sought; nil if the expression has none
	firsts  *firsts      // a match begins with these, where the text begins; nil if none is needed there
	seldom  []rareWord   // every match holds one of these, which are looked for in no time; none if there are no such words
}

func newEngine(tree *syntax.Regexp, needs []string) *engine {
	m := newMachine(tree)
	e := &engine{machine: m, back: newBackward(tree, m)}
	e.seeker.make = func() *seeker { return newSeeker(m) }
	if m != nil && m.anchored && m.firsts != nil {
		e.firsts = m.firsts
	}
	if areSeldom(needs) {
		e.seldom = rareWords(needs)
	}
	return e
}

// mostSeldom is how many words are looked for one by one.
const mostSeldom = 2

// areSeldom tells words that are few, and that most texts are without.
func areSeldom(words []string) bool {
	for _, word := range words {
		if everywhere(word) {
			return false
		}
	}
	return len(words) <= mostSeldom
}

// match tells whether the expression matches a text that begins as one may; ok is
// false where regexp alone can tell.
func (e *engine) match(text string) (matched, ok bool) {
	switch {
	case e.holdsNone(text):
		return false, true
	case e.back != nil:
		if matched, ok := e.back.matchBackward(text); ok {
			return matched, true
		}
	}
	if e.machine == nil {
		return false, false
	}
	return e.machine.match(text)
}

// lacks tells whether there is surely no match, where that is cheap to tell.
func (e *engine) lacks(text string) bool {
	if e.cannot(text) {
		return true
	}
	if e.back == nil {
		return false
	}
	matched, ok := e.back.matchBackward(text)
	return ok && !matched
}

// cannot tells whether the text begins as no match does, or does not hold what
// each needs.
func (e *engine) cannot(text string) bool {
	if e.firsts != nil && (text == "" || !e.firsts.mayBegin(text) || text[0] >= utf8.RuneSelf && !e.opens(text)) {
		return true
	}
	return e.holdsNone(text)
}

// opens tells whether a match may begin with the first rune of a text, which is
// not of ASCII: kana begin with the bytes of most marks.
func (e *engine) opens(text string) bool {
	_, _, class := e.machine.classes.read(text, 0)
	return e.firsts.classes[class]
}

// holdsNone tells whether a text holds none of the words that are seldom.
func (e *engine) holdsNone(text string) bool {
	for i := range e.seldom {
		if e.seldom[i].in(text) {
			return false
		}
	}
	return len(e.seldom) > 0
}
