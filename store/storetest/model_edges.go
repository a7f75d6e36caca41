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

func (m *model) Count(_ context.Context, t store.Tally) ([]store.Count, error) {
	at := make(map[string]int)
	var out []store.Count
	add := func(group string, c store.Count) {
		i, known := at[group]
		if !known {
			i = len(out)
			at[group] = i
			out = append(out, c)
		}
		out[i].N++
	}
	for _, n := range m.Graph.Nodes {
		switch {
		case (t.Kind != "" && n.Kind != t.Kind) || !m.keeps(t.Filter, n):
		case t.By.ByKind:
			add(string(n.Kind), store.Count{Kind: n.Kind})
		case t.By.ByYear:
			add(n.Date[:min(4, len(n.Date))], store.Count{Year: n.Year()})
		default:
			for id := range m.joined(n.ID, t.By.Relation, nil, !t.By.Reverse) {
				if group := m.node[id]; t.By.Kind == "" || group.Kind == t.By.Kind {
					add(id, store.Count{Node: &group})
				}
			}
		}
	}
	slices.SortFunc(out, compareCounts)
	if t.Limit > 0 && len(out) > t.Limit {
		out = out[:t.Limit]
	}
	return out, nil
}

// compareCounts orders groups: the largest first, then kinds by their text,
// years upwards, nodes by their sort keys and ids.
func compareCounts(a, b store.Count) int {
	c := cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Year, b.Year))
	if c != 0 || a.Node == nil {
		return c
	}
	return cmp.Or(cmp.Compare(a.Node.SortKey(), b.Node.SortKey()), cmp.Compare(a.Node.ID, b.Node.ID))
}
