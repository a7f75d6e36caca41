package ask

import (
	"context"
	"fmt"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// belong answers what a company provides, who provides a service, and whom
// somebody worked for.
func (r runner) belong(ctx context.Context, p plan) (result, error) {
	hop := store.Hop{From: idsOf(p.subjects), Kinds: []knowledge.RelationKind{knowledge.ProvidedBy}}
	switch p.shape {
	case providing:
		hop.In = true
	case providers:
		hop.Out = true
		for _, o := range p.objects {
			hop.From = append(hop.From, o.thing.id)
		}
	default:
		hop.Kinds, hop.Out = []knowledge.RelationKind{knowledge.WorksFor}, true
	}
	edges, err := r.graph.Neighbors(ctx, hop)
	if err != nil {
		return result{}, fmt.Errorf("finding what belongs to what: %w", err)
	}
	answers := inEach(edges, func(int, store.Edge) bool { return true })
	return result{answers: answers, total: len(answers)}, nil
}
