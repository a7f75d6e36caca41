package storetest

import (
	"cmp"
	"context"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func (m *model) Neighbors(_ context.Context, hop store.Hop) ([][]store.Edge, error) {
	out := make([][]store.Edge, len(hop.From))
	for i, id := range hop.From {
		edges := m.edges(id, hop)
		slices.SortFunc(edges, compareEdges)
		if hop.Limit > 0 && len(edges) > hop.Limit {
			edges = edges[:hop.Limit]
		}
		out[i] = edges
	}
	return out, nil
}

func (m *model) edges(id string, hop store.Hop) []store.Edge {
	var out []store.Edge
	for _, r := range m.Relations {
		if len(hop.Kinds) > 0 && !slices.Contains(hop.Kinds, r.Kind) {
			continue
		}
		if hop.Out && r.From == id && m.reaches(r.To, hop) {
			out = append(out, store.Edge{Relation: r, Node: m.node[r.To]})
		}
		if hop.In && r.To == id && m.reaches(r.From, hop) {
			out = append(out, store.Edge{Relation: r, Node: m.node[r.From]})
		}
	}
	return out
}

func (m *model) reaches(id string, hop store.Hop) bool {
	kind := m.node[id].Kind
	if len(hop.To) > 0 && !slices.Contains(hop.To, kind) {
		return false
	}
	if len(hop.Naming) == 0 {
		return true
	}
	named := m.joined(id, []knowledge.RelationKind{knowledge.Mentions}, nil, true)
	return slices.ContainsFunc(hop.Naming, func(id string) bool { return named[id] })
}

func compareEdges(a, b store.Edge) int {
	return cmp.Or(cmp.Compare(b.Node.Date, a.Node.Date), cmp.Compare(a.Node.SortKey(), b.Node.SortKey()),
		cmp.Compare(a.Node.ID, b.Node.ID), knowledge.CompareRelations(a.Relation, b.Relation))
}
