package ask

import (
	"slices"

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
	return (q.is("fact.time", "ask.where") || q.is("fact.duration") && !q.is("kind.talks", "rel.speak")) && !slices.ContainsFunc(q.things, func(n named) bool { return n.kind != knowledge.Event })
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
	if n.kind == p.kind.of() && r != attribute && !p.picks {
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
	if n.also != "" && r == condition && len(f.Covers.Any) == 0 {
		f.Covers.Any = []string{n.name, n.also}
		return
	}
	if len(editions) > 0 {
		names = names[:0]
		for _, e := range editions {
			names = append(names, e.name)
		}
	}
	switch {
	case r == excluded:
		list.None = append(list.None, names...)
	case r == either || n.kind == knowledge.Event && (len(names) > 1 || p.apartEvents):
		list.Any = append(list.Any, names...)
	default:
		list.All = append(list.All, names...)
	}
}
