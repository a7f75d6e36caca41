package query

import (
	"cmp"
	"context"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// draw adds the neighbours that there is room for, and all relations between
// what is drawn: those at the neighbours are read in their own direction, in
// which no node has many.
func (g *Graph) draw(ctx context.Context, d drawing) (Subgraph, error) {
	edges, err := g.Neighbors(ctx, store.Hop{From: idsOf(d.middle), Kinds: d.along, Out: true, In: true, To: d.kinds})
	if err != nil {
		return Subgraph{}, err
	}
	near := neighbors(d.middle, slices.Concat(edges...))
	room := min(d.limit-len(d.middle), len(near))
	sub := Subgraph{Omitted: d.omitted + len(near) - room}
	near = near[:room]
	slices.SortFunc(near, byPlace())
	sub.Nodes = slices.Concat(d.middle, near)
	more, err := g.Neighbors(ctx, store.Hop{From: idsOf(sub.Nodes), Out: true, To: kindsOf(sub.Nodes)})
	if err != nil {
		return Subgraph{}, err
	}
	sub.Edges = among(sub.Nodes, slices.Concat(more...))
	return sub, nil
}

// neighbors lists the far nodes of edges that are not in the middle, each
// once, those to keep before others first.
func neighbors(middle []knowledge.Node, edges []store.Edge) []knowledge.Node {
	place := byPlace()
	slices.SortFunc(edges, func(a, b store.Edge) int {
		return cmp.Or(cmp.Compare(relationOrder(a.Relation.Kind), relationOrder(b.Relation.Kind)), place(a.Node, b.Node))
	})
	seen := make(map[string]bool)
	for _, n := range middle {
		seen[n.ID] = true
	}
	var out []knowledge.Node
	for _, e := range edges {
		if !seen[e.Node.ID] {
			seen[e.Node.ID] = true
			out = append(out, e.Node)
		}
	}
	return out
}

// among lists the relations that join two of the nodes, each once.
func among(nodes []knowledge.Node, edges []store.Edge) []knowledge.Relation {
	drawn := make(map[string]bool)
	for _, n := range nodes {
		drawn[n.ID] = true
	}
	var out []knowledge.Relation
	for _, e := range edges {
		if drawn[e.Relation.From] && drawn[e.Relation.To] {
			out = append(out, e.Relation)
		}
	}
	slices.SortFunc(out, func(a, b knowledge.Relation) int { return cmp.Compare(a.ID(), b.ID()) })
	return slices.CompactFunc(out, func(a, b knowledge.Relation) bool { return a.ID() == b.ID() })
}
