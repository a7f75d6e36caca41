package graph

import (
	"context"

	"talkgraph/graph/internal/fetch"
	"talkgraph/knowledge"
	"talkgraph/query"
)

// drawing is what stands around some things, or among exactly some things.
func drawing(ctx context.Context, around, among []string, kinds []knowledge.Kind, hops, limit int) (query.Subgraph, error) {
	switch {
	case among == nil:
		return fetch.Graph(ctx).Around(ctx, around, kinds, hops, limit)
	case around != nil:
		return query.Subgraph{}, &query.InputError{Argument: "among", Problem: "stands beside around: give one of them"}
	}
	return fetch.Graph(ctx).Among(ctx, among)
}
