package neo4j

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// colon stands behind the kind in every id.
const colon = ":"

// Degrees counts what is joined to nodes, by relation, direction and kind.
func (r *reader) Degrees(ctx context.Context, ids []string) ([][]store.Degree, error) {
	const doing = "counting relations"
	out := make([][]store.Degree, len(ids))
	if len(ids) == 0 {
		return out, ctx.Err()
	}
	relation, err := typesOf("r")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	records, err := r.read(ctx, doing, cypher("count/degrees", "RELATION", relation), params{"ids": distinct(ids), "colon": colon})
	if err != nil {
		return nil, err
	}
	found := make(map[string][]store.Degree)
	for _, record := range records {
		var id, relation, kind string
		var outwards bool
		var n int64
		if err := decode(record, &id, &relation, &outwards, &kind, &n); err != nil {
			return nil, fmt.Errorf("%s: %w", doing, err)
		}
		found[id] = append(found[id], store.Degree{Relation: knowledge.RelationKind(relation), Out: outwards, Kind: knowledge.Kind(kind), N: int(n)})
	}
	for i, id := range ids {
		out[i] = slices.SortedFunc(slices.Values(found[id]), store.CompareDegrees)
	}
	return out, nil
}
