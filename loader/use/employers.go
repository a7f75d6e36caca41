package use

import (
	"slices"

	"talkgraph/knowledge"
)

// employers are the companies that sell no platform and for which the speakers
// of a talk work, and how sure it is that the talk is theirs.
func (r *reader) employers(i int) (found []string, hold grip) {
	hold = firm
	for _, c := range r.Layout.Sections[i].Credits {
		for _, p := range c.People {
			company, _ := r.Claims.Company(p.Company)
			switch {
			case p.Company == "":
			case r.Vendor(company):
				hold = shy
			case !slices.Contains(found, company):
				found = append(found, company)
			}
		}
	}
	if len(found) == 0 && hold == firm {
		return r.employersSaid(i)
	}
	return found, hold
}

// employersSaid are the same for talks of which no byline has a company, by what
// their lines say of where their speakers work. A vendor's keynote is not its guests'.
func (r *reader) employersSaid(i int) (found []string, hold grip) {
	hold = firm
	for _, person := range r.EmployedIn[i] {
		if !r.Claims.Has(r.Keys[i], knowledge.GivenBy, person, "speaker") {
			continue
		}
		for _, job := range r.JobsIn(i, r.Layout.Sections[i].Event, person) {
			switch {
			case r.Vendor(job.Company):
				hold = shy
			case !slices.Contains(found, job.Company):
				found = append(found, job.Company)
			}
		}
	}
	if hold == shy && r.Layout.Sections[i].Kind == "keynote" {
		return nil, shy
	}
	return found, hold
}

// whoseSpeaker is the company, no vendor, of somebody who speaks in a line of a
// talk that is about no company; or "".
func (r *reader) whoseSpeaker(host actor, i, line int) string {
	if host.key != "" || len(r.People(line)) == 0 {
		return ""
	}
	if here := r.employedHere(i, line); here != "" {
		return here
	}
	if company := r.employer(i, line); !r.Vendor(company) {
		return company
	}
	return ""
}

// employer is the company of the one speaker of a talk that a line names, or "".
func (r *reader) employer(i, line int) string {
	people := r.People(line)
	if len(people) != 1 {
		return ""
	}
	for _, job := range r.billed(i).jobs[people[0].Key] {
		if job.line != line {
			company, _ := r.Claims.Company(job.company)
			return company
		}
	}
	return ""
}
