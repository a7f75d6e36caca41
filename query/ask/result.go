package ask

import (
	"cmp"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// A result is what a plan came to.
type result struct {
	answers  []answer
	total    int              // how many there are in all
	path     []string         // names, for a path
	talks    []knowledge.Node // the talks that were looked at, where answers come from talks
	dropped  bool             // what the talks lead to was more than what is asked for
	narrowed bool             // and the API has no filter for that
	events   []string         // events, besides talks, at which was announced what was found
	cut      bool             // there were more talks than are looked at
}

// An answer is a node and the sources that make it one.
type answer struct {
	node    knowledge.Node
	sources []knowledge.Evidence
	lines   []query.Evidence
	weight  int // in how many talks, by how many relations
}

// far collects the nodes at the far ends of edges, with the sources of all the
// relations that lead to each: those of the most relations first, then by name.
func far(lists [][]store.Edge, keep func(store.Edge) bool) []answer {
	byID := make(map[string]*answer)
	for _, edges := range lists {
		for _, e := range edges {
			if keep != nil && !keep(e) {
				continue
			}
			a := byID[e.Node.ID]
			if a == nil {
				a = &answer{node: e.Node}
				byID[e.Node.ID] = a
			}
			a.weight++
			a.sources = append(a.sources, e.Relation.Evidence...)
		}
	}
	out := make([]answer, 0, len(byID))
	for _, a := range byID {
		out = append(out, *a)
	}
	slices.SortFunc(out, func(a, b answer) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.node.SortKey(), b.node.SortKey()), cmp.Compare(a.node.ID, b.node.ID))
	})
	return out
}

func ids(nodes []knowledge.Node) []string {
	out := make([]string, len(nodes))
	for i, n := range nodes {
		out[i] = n.ID
	}
	return out
}

func idsOf(things []named) []string {
	out := make([]string, len(things))
	for i, n := range things {
		out[i] = n.id
	}
	return out
}

// without drops the answers that the question itself names.
func without(answers []answer, named []string) []answer {
	return slices.DeleteFunc(answers, func(a answer) bool { return slices.Contains(named, a.node.ID) })
}
