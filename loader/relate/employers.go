package relate

import (
	"slices"

	"talkgraph/knowledge"
)

// employers are the companies that sell no platform and for which the speakers
// of a talk work, and how sure it is that the talk is theirs.
func (r *relater) employers(i int) (found []string, hold grip) {
	hold = firm
	for _, c := range r.layout.Sections[i].Credits {
		for _, p := range c.People {
			company, _ := r.company(p.Company)
			switch {
			case p.Company == "":
			case r.vendor(company):
				hold = shy
			case !slices.Contains(found, company):
				found = append(found, company)
			}
		}
	}
	return found, hold
}

// employer is the company of the one speaker of a talk that a line names, or "".
func (r *relater) employer(i, line int) string {
	people := r.of(line, knowledge.Person)
	if len(people) != 1 {
		return ""
	}
	for _, job := range r.billed(i).jobs[people[0].Key] {
		if job.line != line {
			company, _ := r.company(job.company)
			return company
		}
	}
	return ""
}
