package knowledge

import (
	"maps"
	"slices"
)

// bearers are the people whom a document means by a name that several bear:
// those of the companies that it gives, and the one of the bare name if it
// leaves open who is meant.
func (r *resolver) bearers(claim ThingClaim, n *namesake) []member {
	beside := r.besides(claim.Document, n)
	if len(beside) == 0 {
		beside[""] = nil
	}
	var out []member
	for _, company := range slices.Sorted(maps.Keys(beside)) {
		m := member{ThingClaim: claim, keys: claim.Thing.Keys}
		if company != "" {
			m.keys = suffixed(m.keys, sortedKeys(n.slugs[company])...)
			m.places = places(claim, append(beside[company], only(len(beside) == 1)...))
		}
		out = append(out, m)
	}
	return out
}

// only is the place of a document at large, for those who are alone there.
func only(alone bool) []string {
	if alone {
		return []string{""}
	}
	return nil
}

func places(claim ThingClaim, beside []string) []Place {
	var out []Place
	for _, b := range beside {
		for _, key := range claim.Thing.Keys {
			out = append(out, Place{claim.Document, b, key.ID})
		}
	}
	return out
}

// besides lists what the name stands beside in a document, for each of those
// who bear it there, by their company.
func (r *resolver) besides(document string, n *namesake) map[string][]string {
	who := make(map[string]string) // what it stands beside → company
	for _, claim := range n.given {
		if claim.Document == document {
			who[claim.Link.From] = r.bearer(document, claim.Link.From, n)
		}
	}
	for _, s := range n.seen {
		if s.Document == document {
			who[s.beside()] = r.bearer(document, s.beside(), n)
		}
	}
	for _, job := range n.jobs {
		if job.Document == document {
			who[job.Link.To] = n.person(r.At(document, "", job.Link.To))
		}
	}
	out := make(map[string][]string)
	for _, beside := range slices.Sorted(maps.Keys(who)) {
		out[who[beside]] = append(out[who[beside]], beside)
	}
	return out
}

// bearer is the company of the one whom a document means in a talk, or in a
// line outside of talks; empty if that is not clear.
func (r *resolver) bearer(document, talk string, n *namesake) string {
	id := r.At(document, "", talk)
	if company, ok := n.at[id]; ok {
		return n.person(company)
	}
	var here, presenting []string
	for _, job := range n.jobs {
		if job.Document == document {
			here = append(here, n.person(r.At(document, "", job.Link.To)))
		}
	}
	if who, ok := single(here); ok {
		return who
	}
	for _, company := range r.presenters(id) {
		if n.companies.has(company) {
			presenting = append(presenting, n.person(company))
		}
	}
	who, _ := single(presenting)
	return who
}

// person stands for the one who works for a company; empty for one who has no
// id of their own.
func (n *namesake) person(company string) string {
	if root := n.companies.find(company); n.apart[root] {
		return root
	}
	return ""
}

// single is the one text of a list, if all are the same.
func single(list []string) (string, bool) {
	list = slices.Compact(slices.Sorted(slices.Values(list)))
	if len(list) != 1 {
		return "", false
	}
	return list[0], true
}

// presenters lists the companies that present a talk.
func (r *resolver) presenters(talk string) []string {
	if r.presents == nil {
		r.presents = make(map[string][]string)
		for _, claim := range r.links {
			if claim.Link.Kind == Features && claim.Link.Qualifier == "presenter" {
				id := r.At(claim.Document, "", claim.Link.From)
				r.presents[id] = append(r.presents[id], r.At(claim.Document, "", claim.Link.To))
			}
		}
	}
	return r.presents[talk]
}
