package knowledge

import (
	"maps"
	"slices"
	"strings"
)

// employ finds out which companies are one person's.
func (r *resolver) employ(n *namesake) {
	talks := make(map[string]string) // statement → id of the talk that it speaks of
	for _, s := range n.seen {
		if s.Talk != "" {
			talks[s.Statement] = r.At(s.Document, "", s.Talk)
		}
	}
	for _, claim := range n.given {
		for _, e := range claim.Link.Evidence {
			talks[e.Statement] = r.At(claim.Document, "", claim.Link.From)
		}
	}
	for _, job := range n.jobs {
		company := r.At(job.Document, "", job.Link.To)
		n.companies.find(company)
		for _, e := range job.Link.Evidence {
			n.stands(company, e.Statement)
			n.stands(company, talks[e.Statement])
		}
	}
	ids := slices.Sorted(maps.Keys(n.companies))
	for i, id := range ids {
		for _, other := range ids[:i] {
			if r.branch(id, other) || r.branch(other, id) {
				n.companies.join(id, other)
			}
		}
	}
}

// stands notes that a company is given at a statement or in a talk.
func (n *namesake) stands(company, place string) {
	if place == "" {
		return
	}
	if other, ok := n.at[place]; ok {
		n.companies.join(company, other)
	}
	n.at[place] = company
}

// branch tells whether the name of a company begins with that of another one.
func (r *resolver) branch(id, of string) bool {
	a, known := r.node[id]
	b, other := r.node[of]
	if !known || !other {
		return false
	}
	for _, name := range r.Nodes[b].Names() {
		for _, longer := range r.Nodes[a].Names() {
			if beginsWith(Slug(longer), Slug(name)) {
				return true
			}
		}
	}
	return false
}

// beginsWith tells whether a slug begins with another one that ends where a
// word may end: before a hyphen, or at a character of Chinese or Japanese.
func beginsWith(slug, with string) bool {
	rest, ok := strings.CutPrefix(slug, with)
	if !ok || with == "" || rest == "" {
		return false
	}
	first, last := []rune(rest)[0], []rune(with)
	return first == '-' || isCJK(first) || isCJK(last[len(last)-1])
}
