package knowledge

import (
	"maps"
	"slices"
	"strings"
)

// A namesake is a person's name and all that is claimed of those who bear it.
//
// Who bears it is told by whom they work for. Companies that one line gives,
// that are given in one talk, or of which one's name begins with the other's,
// are one person's. If two others stand at one event, there are as many
// people as there are companies; of whom nothing is said, nothing is decided:
// they stay under the bare name. A talk's person is the one for whom the talk,
// in any document, then the document, then the talk's presenting company
// speaks.
type namesake struct {
	key       string      // one of its keys
	jobs      []LinkClaim // WORKS_FOR
	given     []LinkClaim // GIVEN_BY
	seen      []Sighting
	companies sets                       // ids of companies, those of one person together
	at        map[string]string          // id of a statement or talk → a company that stands there
	apart     map[string]bool            // companies, one for each set, whose person has an id of their own
	slugs     map[string]map[string]bool // by company, as in apart: how ids of the person may end
}

// tellApart gives the claims of people the keys of those who are meant.
func (r *resolver) tellApart(people []ThingClaim) []member {
	names := make(sets)
	for _, claim := range people {
		for _, key := range claim.Thing.Keys {
			names.join(claim.Thing.Key(), key.ID)
		}
	}
	all := r.namesakes(names)
	var out []member
	for _, claim := range people {
		n := all[names.find(claim.Thing.Key())]
		if n == nil || len(n.apart) == 0 {
			out = append(out, members([]ThingClaim{claim})...)
			continue
		}
		for _, key := range claim.Thing.Keys {
			r.Graph.Apart = append(r.Graph.Apart, key.ID)
		}
		out = append(out, r.bearers(claim, n)...)
	}
	return out
}

// namesakes gathers what is claimed of each name.
func (r *resolver) namesakes(names sets) map[string]*namesake {
	all := make(map[string]*namesake)
	of := func(key string) *namesake {
		root := names.find(key)
		if all[root] == nil {
			all[root] = &namesake{key: root, companies: make(sets), at: make(map[string]string), apart: make(map[string]bool), slugs: make(map[string]map[string]bool)}
		}
		return all[root]
	}
	for _, claim := range r.links {
		switch n := claim.Link; n.Kind {
		case WorksFor:
			of(n.From).jobs = append(of(n.From).jobs, claim)
		case GivenBy:
			of(n.To).given = append(of(n.To).given, claim)
		}
	}
	for _, s := range r.claims.Sightings {
		of(s.Person).seen = append(of(s.Person).seen, s)
	}
	for _, n := range all {
		if len(n.jobs) > 0 {
			r.employ(n)
			r.divide(n, names)
		}
	}
	return all
}

// divide decides which people of the name get ids of their own. A name that
// decisions merge with another is taken for that of one person.
func (r *resolver) divide(n *namesake, names sets) {
	if r.conflict(n) && !r.pinned(n, names) {
		for company := range maps.Clone(n.companies) {
			n.apart[n.companies.find(company)] = true
		}
	}
	for _, d := range r.log {
		if company := r.ID(d.Company); d.Company != "" && n.companies.has(company) && names.same(d.Targets[0], n.key) {
			n.apart[n.companies.find(company)] = true
		}
	}
	for _, job := range n.jobs {
		id := r.At(job.Document, "", job.Link.To)
		root := n.companies.find(id)
		if n.slugs[root] == nil {
			n.slugs[root] = make(map[string]bool)
		}
		for _, key := range []string{id, job.Link.To} {
			n.slugs[root]["~"+strings.TrimPrefix(key, string(Company)+":")] = true
		}
	}
}

// conflict tells whether two affiliations stand at one event.
func (r *resolver) conflict(n *namesake) bool {
	at := make(map[string]string)
	for _, job := range n.jobs {
		if job.Link.Qualifier == "" {
			continue
		}
		event := r.At(job.Document, "", job.Link.Qualifier)
		company := n.companies.find(r.At(job.Document, "", job.Link.To))
		if other, ok := at[event]; ok && other != company {
			return true
		}
		at[event] = company
	}
	return false
}

func (r *resolver) pinned(n *namesake, names sets) bool {
	return slices.ContainsFunc(r.log, func(d Decision) bool {
		return d.Kind == MergeThings && slices.ContainsFunc(d.Targets, func(id string) bool { return names.same(id, n.key) })
	})
}
