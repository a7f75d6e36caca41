package fetch

import (
	"context"

	"talkgraph/graph/internal/model"
)

// drawnNodes counts what the nodes of drawings are joined to, if that is
// selected: for all of them at once. The nodes themselves are there already.
func drawnNodes(ctx context.Context, f field, of []object) ([]object, error) {
	if !f.selects("degree") && !f.selects("neighbours") {
		return nil, nil
	}
	var nodes []*model.GraphNode
	var ids []string
	for _, o := range of {
		for _, n := range o.(*model.Graph).Nodes {
			nodes, ids = append(nodes, n), append(ids, n.ID)
		}
	}
	joined, err := f.graph.Degrees(ctx, ids)
	if err != nil {
		return nil, err
	}
	for i, n := range nodes {
		n.Joined(joined[i])
	}
	return nil, nil
}
