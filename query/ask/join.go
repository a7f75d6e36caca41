package ask

import (
	"context"
	"fmt"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// join finds a shortest path between the two things; among equals the one
// whose ids come first.
func (r runner) join(ctx context.Context, p plan) (result, error) {
	paths, err := r.graph.Paths(ctx, p.ends[0], p.ends[1], query.PathArgs{MaxHops: query.MaxHops, First: 1})
	if err != nil || len(paths) == 0 {
		return result{}, wrapped("looking for a path", err)
	}
	out := result{total: len(paths[0].Nodes)}
	for i, n := range paths[0].Nodes {
		var sources []knowledge.Evidence
		if i > 0 {
			sources = paths[0].Steps[i-1].Evidence
		}
		out.answers = append(out.answers, answer{node: n, sources: sources})
		out.path = append(out.path, n.Name)
	}
	return out, nil
}

// wrapped says what was being done when something failed.
func wrapped(doing string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", doing, err)
}

// pathEnds are the two things that a path joins, as the API finds them: a
// series of events by its name, or by that of its one edition.
func (q *question) pathEnds(c known) [2]string {
	var out [2]string
	for i, n := range q.things[:2] {
		out[i] = n.id
		if n.kind == knowledge.Event {
			out[i] = n.name
		}
		if len(c.editions[i]) == 1 {
			out[i] = c.editions[i][0].name
		}
	}
	return out
}
