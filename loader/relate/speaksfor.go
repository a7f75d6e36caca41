package relate

import (
	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

// speaksFor reads the name of a speaker's company that is a service's too: in
// that talk it is the company that does something, and that people are of.
func (r *relater) speaksFor(line int, company Mention) {
	s := r.inner[line]
	if s < 0 || r.known(company.Entry.Name, knowledge.Service) == nil {
		return
	}
	for _, at := range r.own(s) {
		text := r.coded(at)
		for k, m := range r.found[at] {
			if m.Kind != knowledge.Service || m.Entry == nil || m.Entry.Name != company.Entry.Name {
				continue
			}
			before, after := text.To(m.Start), text.From(m.End)
			if r.says(at, after, doer) || theirs.MatchString(after) || belongs.MatchString(before) {
				r.found[at][k] = Mention{m.Start, m.End, knowledge.Company, company.Key, company.Entry, "company-again"}
			}
		}
	}
}

var (
	theirs  = pattern.MustCompile(`^(?:'s|’s) |^(?:社|さん)`)
	belongs = pattern.MustCompile(`(?:\bat|\bof|\bfrom) $`)
)
