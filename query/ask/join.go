package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// Bounds of a path.
const (
	maxHops     = 4
	maxFrontier = 5000 // nodes on one level
)

// joins are the relations that a path may take.
var joins = []knowledge.RelationKind{
	knowledge.Covers, knowledge.GivenBy, knowledge.Features, knowledge.PresentedAt, knowledge.PartOf,
	knowledge.WorksFor, knowledge.Uses, knowledge.ProvidedBy, knowledge.AnnouncedAt, knowledge.Broader,
}

// join finds a shortest path between the two things, level by level; among
// equals the one whose ids come first.
func (r runner) join(ctx context.Context, p plan, q *question) (result, error) {
	from, to := q.things[0].id, q.things[1].id
	came := map[string]store.Edge{from: {}} // by the far node: the edge that reached it, whose From is kept in back
	back := map[string]string{}
	frontier := []string{from}
	for hop := 0; hop < maxHops && len(frontier) > 0 && len(frontier) <= maxFrontier; hop++ {
		edges, err := r.graph.Neighbors(ctx, store.Hop{From: frontier, Kinds: joins, Out: true, In: true})
		if err != nil {
			return result{}, fmt.Errorf("looking for a path: %w", err)
		}
		var next []string
		for i, list := range edges {
			for _, e := range list {
				if _, seen := came[e.Node.ID]; !seen {
					came[e.Node.ID], back[e.Node.ID] = e, frontier[i]
					next = append(next, e.Node.ID)
				}
			}
		}
		if _, reached := came[to]; reached {
			return r.walked(ctx, from, to, came, back)
		}
		slices.Sort(next)
		frontier = next
	}
	return result{}, nil
}

// walked reads the path back from its end.
func (r runner) walked(ctx context.Context, from, to string, came map[string]store.Edge, back map[string]string) (result, error) {
	var out result
	for at := to; at != from; at = back[at] {
		e := came[at]
		out.answers = append(out.answers, answer{node: e.Node, sources: e.Relation.Evidence})
	}
	start, err := r.graph.Nodes(ctx, []string{from})
	if err != nil {
		return result{}, fmt.Errorf("reading the start of a path: %w", err)
	}
	if start[0] != nil {
		out.answers = append(out.answers, answer{node: *start[0]})
	}
	slices.Reverse(out.answers)
	for _, a := range out.answers {
		out.path = append(out.path, a.node.Name)
	}
	out.total = len(out.answers)
	return out, nil
}
