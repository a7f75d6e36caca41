package credit

import (
	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

var chiefOnly = pattern.MustCompile(`(?:CEO|CTO|社長|President)[ 　]?(?:(?:Keynote|keynote)(?: with| by|:| [-–—])? (?:Dr\.? )?|(?:の|である)?[ 　]?)$`)

// ownerSpoke claims that the head of a keynote, of whom the document says no
// company, works for the company that holds the event. Programmes say for whom
// their speakers work.
func (r *Talks) ownerSpoke(i int) {
	if r.Promised {
		return
	}
	s := r.Layout.Sections[i]
	owner := r.Holder(s.Event)
	if s.Kind != "keynote" || owner == "" {
		return
	}
	for _, line := range r.Own(i) {
		for _, m := range r.People(line) {
			if chiefOnly.MatchString(r.Coded(line).To(m.Start)) && len(r.Companies(line)) == 0 && !r.employedAt(m.Key, s.Event) {
				r.worksFor(m.Key, owner, s.Event, "", line, "keynote-of-owner")
			}
		}
	}
}

// Holder is the company after which an event's series is named, or "".
func (r *Talks) Holder(event string) string {
	if known, ok := r.holders[event]; ok {
		return known
	}
	r.holders[event] = r.findHolder(event)
	return r.holders[event]
}

func (r *Talks) findHolder(event string) string {
	for _, e := range r.Layout.Events {
		if e.ID != event {
			continue
		}
		if first := firstWord.FindString(e.Series); first != "" {
			if c := r.Claims.Known(first, knowledge.Company); c != nil {
				return r.Claims.Entry(c)
			}
		}
	}
	return ""
}

var firstWord = pattern.MustCompile(`^[^\s　]+`)

func (r *Talks) employedAt(person, event string) bool {
	for _, l := range r.Claims.From(person) {
		if l.Kind == knowledge.WorksFor && l.Qualifier == event {
			return true
		}
	}
	return false
}
