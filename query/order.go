package query

import (
	"cmp"
	"slices"

	"talkgraph/knowledge"
)

// byPlace compares nodes of all kinds by kind, name and id. It remembers the
// folded names, which are dear: make one for each sorting.
func byPlace() func(a, b knowledge.Node) int {
	keys := make(map[string]string)
	key := func(n knowledge.Node) string {
		k, ok := keys[n.ID]
		if !ok {
			k = n.SortKey()
			keys[n.ID] = k
		}
		return k
	}
	return func(a, b knowledge.Node) int {
		return cmp.Or(knowledge.CompareKinds(a.Kind, b.Kind), cmp.Compare(key(a), key(b)), cmp.Compare(a.ID, b.ID))
	}
}

func relationOrder(k knowledge.RelationKind) int { return slices.Index(knowledge.RelationKinds(), k) }

func idsOf(nodes []knowledge.Node) []string {
	out := make([]string, len(nodes))
	for i, n := range nodes {
		out[i] = n.ID
	}
	return out
}

// kindsOf lists the kinds of the nodes, each once.
func kindsOf(nodes []knowledge.Node) []knowledge.Kind {
	var out []knowledge.Kind
	for _, n := range nodes {
		if !slices.Contains(out, n.Kind) {
			out = append(out, n.Kind)
		}
	}
	return out
}

func sameID(a, b knowledge.Node) bool { return a.ID == b.ID }
