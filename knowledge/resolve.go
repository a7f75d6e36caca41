package knowledge

import (
	"cmp"
	"maps"
	"reflect"
	"slices"
)

// A Graph is nodes and relations, each once, in the order of their ids, and
// the ids that the keys of things stand for.
type Graph struct {
	Nodes     []Node
	Relations []Relation
	IDs       map[string]string // key → id; a key that is not listed is its own id
}

// ID is what a key stands for.
func (g Graph) ID(key string) string {
	if id, ok := g.IDs[key]; ok {
		return id
	}
	return key
}

// Resolve makes the graph of things out of what documents claim. It depends
// on the set of claims, never on their order: things that share a key are
// one; its id is its first key in precedence; each property comes from a
// programme before a report, then from the smallest document id.
func Resolve(c Claims) Graph {
	groups := group(c.Things)
	g := Graph{IDs: make(map[string]string)}
	for _, claims := range groups {
		node := merge(claims)
		g.Nodes = append(g.Nodes, node)
		for _, claim := range claims {
			for _, key := range claim.Thing.Keys {
				g.IDs[key.ID] = node.ID
			}
		}
	}
	g.Relations = relate(c.Links, g.ID)
	slices.SortFunc(g.Nodes, func(a, b Node) int { return cmp.Compare(a.ID, b.ID) })
	return g
}

// group puts together the claims whose things share keys, directly or by way of others.
func group(things []ThingClaim) map[string][]ThingClaim {
	root := make(map[string]string)
	var find func(string) string
	find = func(key string) string {
		if up, ok := root[key]; ok && up != key {
			root[key] = find(up)
			return root[key]
		}
		root[key] = key
		return key
	}
	for _, claim := range things {
		first := find(claim.Thing.Key())
		for _, key := range claim.Thing.Keys[1:] {
			root[find(key.ID)] = first
		}
	}
	groups := make(map[string][]ThingClaim)
	for _, claim := range things {
		r := find(claim.Thing.Key())
		groups[r] = append(groups[r], claim)
	}
	return groups
}

// merge makes one node of the claims of one group.
func merge(claims []ThingClaim) Node {
	slices.SortFunc(claims, byTrust)
	node := Node{Kind: claims[0].Thing.Kind, Name: claims[0].Thing.Name}
	aliases := make(map[string]bool)
	var best *LocalKey
	for _, claim := range claims {
		t := claim.Thing
		fill(&node.Properties, t.Properties)
		node.Sources = append(node.Sources, t.Sources...)
		for _, alias := range append([]string{t.Name}, t.Aliases...) {
			aliases[alias] = true
		}
		for i, key := range t.Keys {
			if best == nil || compareKeys(key, *best) < 0 {
				best = &t.Keys[i]
			}
		}
	}
	delete(aliases, node.Name)
	delete(aliases, "")
	node.ID = best.ID
	node.Aliases = sortedKeys(aliases)
	slices.SortFunc(node.Sources, compareSources)
	node.Sources = slices.Compact(node.Sources)
	return node
}

// byTrust orders claims by whom to believe first, and beyond that by content,
// so that the order never matters.
func byTrust(a, b ThingClaim) int {
	trust := func(c ThingClaim) int {
		if c.Thing.Programme {
			return 0
		}
		return 1
	}
	if c := cmp.Or(cmp.Compare(trust(a), trust(b)), cmp.Compare(a.Document, b.Document)); c != 0 {
		return c
	}
	return cmp.Compare(encoded(a.Thing), encoded(b.Thing))
}

func compareKeys(a, b LocalKey) int {
	return cmp.Or(cmp.Compare(a.Rank, b.Rank), cmp.Compare(a.ID, b.ID))
}

func compareSources(a, b Source) int {
	return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(a.First, b.First), cmp.Compare(a.Last, b.Last))
}

// fill gives the empty properties of to the values that they have in from.
func fill(to *Properties, from Properties) {
	dst, src := reflect.ValueOf(to).Elem(), reflect.ValueOf(from)
	for i := range dst.NumField() {
		if dst.Field(i).IsZero() {
			dst.Field(i).Set(src.Field(i))
		}
	}
}

// sortedKeys lists a set in order; an empty one is nil.
func sortedKeys(set map[string]bool) []string {
	return slices.Sorted(maps.Keys(set))
}
