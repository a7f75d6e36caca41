package neo4j

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// begins tells whether a search for what has these parts can begin at
// something that is named, or looked for.
func begins(parts store.Parts) bool {
	named := func(l store.LinkFilter) bool { return len(l.All)+len(l.Any) > 0 || l.Match != nil }
	return len(parts.Terms)+len(parts.Texts) > 0 || slices.ContainsFunc(parts.Links, named)
}

// either begins at the branches of an Or, if the search can begin in each of
// them, rather than ask all nodes for them. It gives the parts that are left.
func (p *pattern) either(kinds []knowledge.Kind, parts store.Parts) (store.Parts, error) {
	at := slices.IndexFunc(parts.Or, func(or []store.Filter) bool {
		return !slices.ContainsFunc(or, func(f store.Filter) bool { return !begins(f.Parts()) })
	})
	if at < 0 {
		return parts, nil
	}
	branches := make([]string, len(parts.Or[at]))
	for i, f := range parts.Or[at] {
		if err := p.find(kinds, nil, f.Parts()); err != nil {
			return parts, err
		}
		branches[i] = cypher("filter/branch", "NODES", p.String())
		p.clauses, p.where, p.begun = nil, nil, false
	}
	p.begun, p.many = true, false
	p.add("filter/either", "SEEN", p.seen(), "BRANCHES", strings.Join(branches, "\nUNION\n"))
	parts.Or = slices.Delete(slices.Clone(parts.Or), at, at+1)
	return parts, nil
}
