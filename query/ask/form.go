package ask

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask/vocabulary"
)

// forms maps the cues of nouns to forms of talk, as the graph has them.
var forms = map[vocabulary.Cue][]string{
	"kind.keynotes": {"keynote"}, "kind.panels": {"panel"}, "kind.workshops": {"workshop"}, "kind.lightning": {"lightning"},
	"kind.breakouts": {"breakout", "talk"}, // what a report prints no form for is one, too
}

// sorts maps the cues of nouns to sorts of event, as the graph has them.
var sorts = map[vocabulary.Cue][]string{"kind.meetups": {"meetup"}, "kind.conferences": {"conference", "summit"}, "kind.summits": {"summit"}}

// inForm keeps the talks of a form. What was moderated is a panel, whatever it
// was called.
func inForm(kinds []string) query.TalkFilter {
	of := query.TalkFilter{Kinds: kinds}
	if kinds[0] != "panel" {
		return of
	}
	return query.TalkFilter{Or: []query.TalkFilter{of, {Roles: []string{"moderator", "panelist"}}}}
}

// readForm narrows the talks to the form that the question speaks of, and not
// to the one that it leaves out.
func (p *plan) readForm(q *question, refs []reference) {
	f := &p.set.filter
	if q.wanted == Talks && q.is("lack.speakers") {
		f.Lacks = []query.Lack{{Relation: knowledge.GivenBy}}
	}
	for i, t := range q.tokens {
		form := forms[t.cue]
		if slices.ContainsFunc(refs, func(r reference) bool { return r.first <= i && i <= r.last }) {
			continue // the talk is known
		}
		switch {
		case form != nil && q.joinedTo(i, q.head):
			f.Kinds, f.Or = nil, []query.TalkFilter{inForm(forms[q.tokens[q.head].cue]), inForm(form)}
		case form == nil || q.head >= 0 && forms[q.tokens[q.head].cue] != nil && i != q.head && !q.isExcluded(i):
		case q.isExcluded(i):
			f.Not = append(f.Not, inForm(form))
		case len(f.And)+len(f.Kinds)+len(f.Or) == 0:
			of := inForm(form)
			f.Kinds, f.Or = of.Kinds, of.Or
		}
	}
	for i, t := range q.tokens {
		if sort := sorts[t.cue]; sort != nil && !q.isExcluded(i) && q.joinedNoun(i) < 0 {
			f.EventKinds = sort
		}
	}
}
