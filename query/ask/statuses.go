package ask

import (
	"slices"
	"strings"

	"talkgraph/query/ask/vocabulary"
)

// statuses are the ways of use that the question asks for a thing, or, with -1,
// for the things that it does not name.
func (q *question) statuses(i int) []string {
	past := q.is("rel.past", "rel.formerly") || q.beforeThing()
	switch {
	case q.is("rel.reject") && (i < 0 || !q.isUsed(i)):
		return []string{"rejected"}
	case q.is("rel.consider"):
		return []string{"considered"}
	case q.is("rel.moved", "rel.left") && q.wasLeft(i):
		return []string{"past"}
	case q.is("rel.moved") && !past && !q.is("rel.left"), q.is("rel.left") && q.wasReached(i):
		return []string{"current"}
	case q.is("rel.instead"):
		return []string{"current"}
	case (past || q.is("rel.left")) && !q.asksSuccessor():
		return []string{"past"}
	case q.is("rel.used"):
		return []string{"current", "past"}
	}
	return []string{"current"}
}

// beside gives the words before and behind a thing; none for no thing, -1.
func (q *question) beside(i int) (before, behind token) {
	if i < 0 {
		return token{}, token{}
	}
	for at, t := range q.tokens {
		if t.thing != i {
			continue
		}
		for at > 0 && (q.tokens[at-1].text == "the" || q.tokens[at-1].text == "a") {
			at--
		}
		if at > 0 {
			before = q.tokens[at-1]
		}
	}
	for at, t := range q.tokens[:max(0, len(q.tokens)-1)] {
		if t.thing == i {
			behind = q.tokens[at+1]
		}
	}
	return before, behind
}

// wasLeft tells the X of "moved from X to Y" and XからYに移行.
func (q *question) wasLeft(i int) bool {
	before, behind := q.beside(i)
	if q.ja {
		return behind.text == "から" || behind.cue == "rel.left"
	}
	return before.text == "from" || before.text == "off" || before.cue == "rel.left"
}

// wasReached tells the Y of "moved from X to Y", "replaced X with Y".
func (q *question) wasReached(i int) bool {
	before, behind := q.beside(i)
	if q.ja {
		return behind.cue == "rel.moved" || behind.text == "に" || behind.text == "へ" || q.isBefore(behind)
	}
	return before.text == "to" || before.text == "with" || before.text == "by" || before.cue == "rel.moved"
}

// asksSuccessor tells "What replaced X?", "What did they replace X with?" and
// Xから移行した先は.
func (q *question) asksSuccessor() bool {
	for i, t := range q.tokens {
		if q.ja && strings.HasPrefix(t.text, "先") && q.is("rel.left") {
			return true
		}
		if t.cue == "rel.left" && i > 0 && slices.Contains([]string{"with", "by", "to"}, q.tokens[len(q.tokens)-1].text) {
			return true
		}
		if strings.HasPrefix(t.text, "replace") && t.cue == "rel.left" {
			return i > 0 && q.tokens[i-1].cue == "ask.which" || i > 0 && i-1 == q.head
		}
	}
	return false
}

// isBefore tells the words of Xに移行する前, Xの前に and 前に使っていた.
func (q *question) isBefore(t token) bool {
	return t.cue == "rel.past" && strings.Contains(t.text, "前") && t.text != "以前" || t.cue == "year.before" && q.is(usage...)
}

// beforeThing tells "before X" and Xの前に, where X is no year.
func (q *question) beforeThing() bool {
	for i, t := range q.tokens[:max(0, len(q.tokens)-1)] {
		if q.ja && i > 0 && q.isBefore(t) && !isYear(q.tokens[i-1].text) {
			return true
		}
		if t.cue == "year.before" && !isYear(q.tokens[i+1].text) && vocabulary.IsLatin(q.scan.at(t.from)) {
			return true
		}
	}
	return false
}
