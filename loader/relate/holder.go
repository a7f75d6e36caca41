package relate

import (
	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

var chiefOnly = pattern.MustCompile(`(?:CEO|CTO|社長|President)[ 　]?(?:の|である)?[ 　]?$`)

// ownerSpoke claims that the head of a keynote, of whom the document says no
// company, works for the company that holds the event.
func (r *relater) ownerSpoke(i int) {
	s := r.layout.Sections[i]
	owner := r.holder(s.Event)
	if s.Kind != "keynote" || owner == "" {
		return
	}
	for _, line := range r.own(i) {
		for _, m := range r.of(line, knowledge.Person) {
			if chiefOnly.MatchString(r.coded(line).To(m.Start)) && len(r.of(line, knowledge.Company)) == 0 && !r.employedAt(m.Key, s.Event) {
				r.worksFor(m.Key, owner, s.Event, "", line, "keynote-of-owner")
			}
		}
	}
}

// holder is the company after which an event's series is named, or "".
func (r *relater) holder(event string) string {
	if known, ok := r.holders[event]; ok {
		return known
	}
	r.holders[event] = r.findHolder(event)
	return r.holders[event]
}

func (r *relater) findHolder(event string) string {
	for _, e := range r.layout.Events {
		if e.ID != event {
			continue
		}
		if first := firstWord.FindString(e.Series); first != "" {
			if c := r.known(first, knowledge.Company); c != nil {
				return r.claims.entry(c)
			}
		}
	}
	return ""
}

var firstWord = pattern.MustCompile(`^[^\s　]+`)

func (r *relater) employedAt(person, event string) bool {
	for _, l := range r.claims.from(person) {
		if l.Kind == knowledge.WorksFor && l.Qualifier == event {
			return true
		}
	}
	return false
}
