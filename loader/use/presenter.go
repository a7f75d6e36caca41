package use

import (
	"talkgraph/knowledge"
	"talkgraph/loader/credit"
)

// casts are who gave the talks, by talk and event. One talk may be reported by
// many sections, and have many speakers: no section asks for all of them again.
type casts map[[2]string]*cast

// A cast is who gave a talk.
type cast struct {
	speakers map[string]bool
	open     []string // those of whom the talk does not yet have the first job
}

// of gives the cast of a talk.
func (c casts) of(r *reader, talk, event string) *cast {
	at := [2]string{talk, event}
	if c[at] == nil {
		c[at] = &cast{speakers: make(map[string]bool)}
		for _, l := range r.Claims.From(talk) {
			if l.Kind == knowledge.GivenBy && !c[at].speakers[l.To] {
				c[at].speakers[l.To] = true
				c[at].open = append(c[at].open, l.To)
			}
		}
	}
	return c[at]
}

// presenters features the companies of a talk's speakers, by the lines of the
// section that say for whom they work, else by the first line that does.
func (r *reader) presenters(i int, event string, all casts) {
	who := all.of(r, r.Keys[i], event)
	for _, person := range r.EmployedIn[i] {
		if who.speakers[person] {
			r.present(i, r.JobsIn(i, event, person))
		}
	}
	open := who.open[:0]
	for _, person := range who.open {
		if len(r.JobsIn(i, event, person)) > 0 {
			open = append(open, person)
		} else {
			r.present(i, r.FirstJobs(event, person))
		}
	}
	who.open = open
}

// present features the companies of jobs in the talk of a section.
func (r *reader) present(i int, jobs []credit.Employment) {
	for _, job := range jobs {
		r.Claims.Link(r.Keys[i], knowledge.Features, job.Company, "presenter", "", job.Proof)
	}
}
