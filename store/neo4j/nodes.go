package neo4j

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
)

// Nodes gives the node of each id or key.
func (r *reader) Nodes(ctx context.Context, ids []string) ([]*knowledge.Node, error) {
	if len(ids) == 0 {
		return nil, ctx.Err()
	}
	found, err := r.keyed(ctx, "reading nodes", cypher("nodes/by_id"), params{"ids": distinct(ids)})
	if err != nil {
		return nil, err
	}
	out := make([]*knowledge.Node, len(ids))
	for i, id := range ids {
		if nodes := found[id]; len(nodes) > 0 {
			n := nodes[0]
			out[i] = &n
		}
	}
	return out, nil
}

// Named gives the nodes of each name.
func (r *reader) Named(ctx context.Context, keys []string) ([][]knowledge.Node, error) {
	if len(keys) == 0 {
		return nil, ctx.Err()
	}
	found, err := r.keyed(ctx, "looking names up", cypher("nodes/by_name"), params{"keys": distinct(keys)})
	if err != nil {
		return nil, err
	}
	kinds := knowledge.Kinds()
	for _, nodes := range found {
		slices.SortFunc(nodes, func(a, b knowledge.Node) int {
			return cmp.Or(cmp.Compare(slices.Index(kinds, a.Kind), slices.Index(kinds, b.Kind)), cmp.Compare(a.ID, b.ID))
		})
	}
	out := make([][]knowledge.Node, len(keys))
	for i, key := range keys {
		out[i] = slices.Clone(found[key])
	}
	return out, nil
}

// keyed runs a query that answers a key and a node a row.
func (r *reader) keyed(ctx context.Context, doing, query string, values params) (map[string][]knowledge.Node, error) {
	records, err := r.read(ctx, doing, query, values)
	if err != nil {
		return nil, err
	}
	found := make(map[string][]knowledge.Node)
	for _, record := range records {
		var key string
		var body any
		if err := decode(record, &key, &body); err != nil {
			return nil, fmt.Errorf("%s: %w", doing, err)
		}
		node, err := nodeOf(body)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", doing, err)
		}
		found[key] = append(found[key], node)
	}
	return found, nil
}
