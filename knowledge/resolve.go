package knowledge

import (
	"cmp"
	"maps"
	"slices"
)

// Resolve makes the graph of things out of what documents claim and curators
// decided. It depends on the set of claims and on the log, never on the order
// of the claims. Things that share a key are one, and so are those that
// decisions merge and people whose names the evidence joins (see kin); a name
// that two people bear is told apart (see namesake), and so is what decisions
// split. The id is the first key in precedence, of a merged thing that of the
// first target; each property comes from a programme before a report, then
// from the smallest document id.
func Resolve(c Claims, log Curation) Graph {
	g := Identify(c, log)
	g.Relations = relate(c.Links, g)
	return g
}

// Identify is Resolve without the relations: what things there are, and what
// keys stand for.
func Identify(c Claims, log Curation) Graph {
	r := newResolver(c, log)
	var people, others []ThingClaim
	for _, claim := range c.Things {
		if claim.Thing.Kind == Person {
			people = append(people, claim)
		} else {
			others = append(others, claim)
		}
	}
	r.settle(members(others), nil)
	r.settle(r.tellApart(people), r.kin)
	return r.graph()
}

// ByKeys makes the graph as it was before there were curation, homonyms and
// kin: things that share a key are one, and nothing else. Stores that were
// made then hold it.
func ByKeys(c Claims) Graph {
	r := newResolver(c, nil)
	r.settle(members(c.Things), nil)
	g := r.graph()
	g.Relations = relate(c.Links, g)
	return g
}

// A resolver makes a graph. People come last: who they are depends on what
// talks, companies and events are.
type resolver struct {
	Graph
	claims   Claims
	links    []LinkClaim         // all of them, hints too
	log      []Decision          // in force
	node     map[string]int      // id → index of its node
	presents map[string][]string // id of a talk → ids of the companies that present it, once asked for
}

func newResolver(c Claims, log Curation) *resolver {
	r := &resolver{claims: c, links: slices.Concat(c.Links, c.Hints), log: log.InForce(), node: make(map[string]int)}
	r.IDs, r.Places = make(map[string]string), make(map[Place]string)
	return r
}

// graph puts what was made in order.
func (r *resolver) graph() Graph {
	slices.SortFunc(r.Nodes, func(a, b Node) int { return cmp.Compare(a.ID, b.ID) })
	slices.Sort(r.Graph.Apart)
	r.Graph.Apart = slices.Compact(r.Graph.Apart)
	return r.Graph
}

// settle makes nodes of members. kin, if given, finds those that are one
// although they share no key.
func (r *resolver) settle(all []member, kin func(sets, []member) [][2]string) {
	u := r.unite(all, kin)
	if split, any := r.split(all, u.all); any {
		all = split
		u = r.unite(all, kin)
	}
	groups := make(map[string][]member)
	for _, m := range all {
		root := u.all.find(m.keys[0].ID)
		groups[root] = append(groups[root], m)
	}
	for _, root := range slices.Sorted(maps.Keys(groups)) {
		r.add(groups[root], u, u.lead[root])
	}
}

// add makes one node of a group.
func (r *resolver) add(group []member, u union, lead LocalKey) {
	first := u.natural.find(lead.ID)
	slices.SortFunc(group, func(a, b member) int {
		return cmp.Or(compareBools(u.natural.find(b.keys[0].ID) == first, u.natural.find(a.keys[0].ID) == first), byTrust(a.ThingClaim, b.ThingClaim))
	})
	node := merge(group, r.aliases(u.all, lead.ID))
	node.ID = lead.ID
	for _, m := range group {
		for _, key := range m.keys {
			r.IDs[key.ID] = node.ID
		}
		for _, place := range m.places {
			r.Places[place] = node.ID
		}
	}
	r.node[node.ID] = len(r.Nodes)
	r.Nodes = append(r.Nodes, node)
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}
