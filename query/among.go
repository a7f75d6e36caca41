package query

import (
	"context"
	"fmt"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// Among gives exactly the nodes with these ids, at most MaxDrawn, each once in
// the order given, and all relations that join two of them. Ids that the graph
// does not hold are counted as omitted.
func (g *Graph) Among(ctx context.Context, ids []string) (Subgraph, error) {
	if len(ids) > MaxDrawn {
		return Subgraph{}, &InputError{"among", fmt.Sprintf("has %d ids: at most %d are allowed", len(ids), MaxDrawn)}
	}
	nodes, err := g.Nodes(ctx, ids)
	if err != nil {
		return Subgraph{}, err
	}
	var d drawing
	seen := make(map[string]bool)
	for _, n := range nodes {
		switch {
		case n == nil:
			d.omitted++
		case !seen[n.ID]:
			seen[n.ID] = true
			d.middle = append(d.middle, *n)
		}
	}
	return g.draw(ctx, d)
}

// Degrees says, for each of the ids, how many neighbours the node has in the
// whole graph along each relation, each way, of each kind: all but documents
// and statements. One store call.
func (g *Graph) Degrees(ctx context.Context, ids []string) ([][]store.Degree, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	found, err := g.reader.Degrees(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make([][]store.Degree, len(found))
	for i, of := range found {
		for _, d := range of {
			if d.Kind != knowledge.Document && d.Kind != knowledge.Statement {
				out[i] = append(out[i], d)
			}
		}
	}
	return out, nil
}
