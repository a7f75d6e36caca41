package ask

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// place puts a thing where its role says.
func (p *plan) place(q *question, i int, n named, r role, editions []edition) {
	if r == excluded && n.kind == p.kind.of() {
		p.without = append(p.without, n.id)
		return
	}
	if r == excluded && p.shape == using && (n.kind == knowledge.Service || n.kind == knowledge.Company) {
		p.leaveOut(n)
		return
	}
	if p.shape == telling && n.kind == knowledge.Event && q.asksHeld() {
		p.noteHeld(n, editions)
		return
	}
	if r != excluded && r != idle {
		p.noteAbout(n, r)
	}
	switch r {
	case attribute:
		p.within = append(p.within, n)
	case employer, user:
		p.subjects = append(p.subjects, n)
	case used:
		p.objects = append(p.objects, object{n, q.statuses(i)})
	case mentioned:
		p.mentions = append(p.mentions, n)
	case onTheLine:
		p.naming, p.without = append(p.naming, n), append(p.without, n.id)
	case condition, either, excluded:
		p.narrow(n, r, editions)
	}
}

// noteHeld makes an event what a fact is asked about.
func (p *plan) noteHeld(n named, editions []edition) {
	p.about, p.called = append(p.about, n.id), append(p.called, n.name)
	for _, e := range editions {
		if e.id != n.id {
			p.about, p.called = append(p.about, e.id), append(p.called, e.name)
		}
	}
}

// asksHeld tells questions for the time or place of events.
func (q *question) asksHeld() bool {
	return q.is("fact.time", "ask.where") && !slices.ContainsFunc(q.things, func(n named) bool { return n.kind != knowledge.Event })
}

// leaveOut keeps a thing out of the answer of a question of uses.
func (p *plan) leaveOut(n named) {
	if p.kind == Companies {
		p.unused = append(p.unused, n)
		return
	}
	p.without = append(p.without, n.id)
}

// noteAbout keeps what evidence should name, and what is no answer.
func (p *plan) noteAbout(n named, r role) {
	if n.kind != knowledge.Talk && (r != title && n.kind != knowledge.Event) {
		p.about, p.called = append(p.about, n.id), append(p.called, n.name)
	}
	if n.kind == p.kind.of() && r != attribute {
		p.without = append(p.without, n.id)
	}
}

// narrow makes the thing a condition of the talks.
func (p *plan) narrow(n named, r role, editions []edition) {
	if p.shape == telling && n.kind != knowledge.Event && n.kind != knowledge.Talk {
		return // lines are ranked by what they name
	}
	f := &p.set.filter
	list := map[knowledge.Kind]*query.Names{
		knowledge.Service: &f.Covers, knowledge.Topic: &f.Covers, knowledge.Person: &f.Speakers,
		knowledge.Company: &f.Companies, knowledge.Event: &f.Events,
	}[n.kind]
	if list == nil { // a talk, by its code or whole title
		p.set.ids = append(p.set.ids, knowledge.Node{ID: n.id, Kind: n.kind, Name: n.name})
		return
	}
	names := []string{n.name}
	if len(editions) > 0 {
		names = names[:0]
		for _, e := range editions {
			names = append(names, e.name)
		}
	}
	switch {
	case r == excluded:
		list.None = append(list.None, names...)
	case r == either || n.kind == knowledge.Event && len(names) > 1:
		list.Any = append(list.Any, names...)
	default:
		list.All = append(list.All, names...)
	}
}

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
		return behind.cue == "rel.moved" || behind.text == "に" || behind.text == "へ"
	}
	return before.text == "to" || before.text == "with" || before.text == "by" || before.cue == "rel.moved"
}

// asksSuccessor tells "What replaced X?" and "What did they replace X with?".
func (q *question) asksSuccessor() bool {
	for i, t := range q.tokens {
		if t.cue == "rel.left" && i > 0 && slices.Contains([]string{"with", "by", "to"}, q.tokens[len(q.tokens)-1].text) {
			return true
		}
		if strings.HasPrefix(t.text, "replace") && t.cue == "rel.left" {
			return i > 0 && q.tokens[i-1].cue == "ask.which" || i > 0 && i-1 == q.head
		}
	}
	return false
}

// beforeThing tells "before X", where X is no year.
func (q *question) beforeThing() bool {
	for i, t := range q.tokens[:max(0, len(q.tokens)-1)] {
		if t.cue == "year.before" && !isYear(q.tokens[i+1].text) && isLatin(q.scan.at(t.from)) {
			return true
		}
	}
	return false
}
