package query

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// draw adds the neighbours that there is room for, level by level, and all
// relations between what is drawn: those at the neighbours are read in their
// own direction, in which no node has many.
func (g *Graph) draw(ctx context.Context, d drawing) (Subgraph, error) {
	sub := Subgraph{Nodes: d.middle, Omitted: d.omitted}
	for level := d.middle; d.hops > 0 && len(level) > 0; d.hops-- {
		edges, err := g.Neighbors(ctx, store.Hop{From: idsOf(level), Kinds: d.along, Out: true, In: true, To: d.kinds})
		if err != nil {
			return Subgraph{}, err
		}
		near := neighbors(sub.Nodes, edges)
		room := min(d.limit-len(sub.Nodes), len(near))
		sub.Omitted += len(near) - room
		level = near[:room]
		slices.SortFunc(level, byPlace())
		sub.Nodes = slices.Concat(sub.Nodes, level)
	}
	more, err := g.Neighbors(ctx, store.Hop{From: idsOf(sub.Nodes), Out: true, To: kindsOf(sub.Nodes)})
	if err != nil {
		return Subgraph{}, err
	}
	sub.Edges = among(sub.Nodes, slices.Concat(more...))
	return sub, nil
}

// A neighbor is a node beside those drawn, and how much it tells.
type neighbor struct {
	knowledge.Node
	joined   map[int]bool // places of the nodes of the level that it is joined to
	relation int          // place of the first kind of relation that joins it
	lines    int          // that state the relations
}

// neighbors lists the far nodes of the edges at a level that are not drawn
// yet, each once, the most telling first: those joined to most nodes of the
// level, then those that a relation joins whose kind comes first, then those
// with most evidence, then by place.
func neighbors(drawn []knowledge.Node, edges [][]store.Edge) []knowledge.Node {
	found := make(map[string]*neighbor)
	skip := make(map[string]bool)
	for _, n := range drawn {
		skip[n.ID] = true
	}
	for at, list := range edges {
		for _, e := range list {
			if skip[e.Node.ID] {
				continue
			}
			n := found[e.Node.ID]
			if n == nil {
				n = &neighbor{Node: e.Node, joined: make(map[int]bool), relation: len(knowledge.RelationKinds())}
				found[e.Node.ID] = n
			}
			n.joined[at] = true
			n.relation = min(n.relation, relationOrder(e.Relation.Kind))
			n.lines += len(e.Relation.Evidence)
		}
	}
	return ranked(found)
}

func ranked(found map[string]*neighbor) []knowledge.Node {
	place := byPlace()
	all := slices.SortedFunc(maps.Values(found), func(a, b *neighbor) int {
		return cmp.Or(cmp.Compare(len(b.joined), len(a.joined)), cmp.Compare(a.relation, b.relation), cmp.Compare(b.lines, a.lines), place(a.Node, b.Node))
	})
	out := make([]knowledge.Node, len(all))
	for i, n := range all {
		out[i] = n.Node
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
