package knowledge

import (
	"cmp"
	"maps"
	"reflect"
	"slices"
)

// merge makes one node of the members of one group, the most trusted first,
// and of the aliases that curators gave it.
func merge(group []member, decided []Decision) Node {
	node := Node{Kind: group[0].Thing.Kind, Name: group[0].Thing.Name}
	aliases := make(map[string]bool)
	for _, m := range group {
		t := m.Thing
		fill(&node.Properties, t.Properties)
		node.Sources = append(node.Sources, t.Sources...)
		for _, alias := range append([]string{t.Name}, t.Aliases...) {
			aliases[alias] = true
		}
	}
	for _, d := range decided {
		aliases[d.Alias] = true
		node.call(d.Alias, d.Language)
	}
	delete(aliases, node.Name)
	delete(aliases, "")
	node.Aliases = sortedKeys(aliases)
	slices.SortFunc(node.Sources, compareSources)
	node.Sources = slices.Compact(node.Sources)
	return node
}

// call gives the node its name in a language, if it has none.
func (n *Node) call(name, language string) {
	switch {
	case language == "en" && n.NameEn == "" && name != n.Name:
		n.NameEn = name
	case language == "ja" && n.NameJa == "" && name != n.Name:
		n.NameJa = name
	}
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
