package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// users gives the companies that use all of the objects, or any.
func (r runner) users(ctx context.Context, p plan, said func(knowledge.Relation) bool) ([]answer, error) {
	from := make([]string, len(p.objects))
	for i, o := range p.objects {
		from[i] = o.thing.id
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: from, Kinds: []knowledge.RelationKind{knowledge.Uses}, In: true})
	if err != nil {
		return nil, fmt.Errorf("finding who uses what: %w", err)
	}
	keep := func(i int, e store.Edge) bool {
		return slices.Contains(p.objects[i].statuses, e.Relation.Qualifier) && said(e.Relation)
	}
	if p.anyOf {
		edges = [][]store.Edge{slices.Concat(edges...)}
		statuses := p.objects[0].statuses
		keep = func(_ int, e store.Edge) bool {
			return slices.Contains(statuses, e.Relation.Qualifier) && said(e.Relation)
		}
	}
	return inEach(edges, keep), nil
}

// notUsing drops the companies that use one of the things now.
func (r runner) notUsing(ctx context.Context, answers []answer, things []named) ([]answer, error) {
	if len(things) == 0 {
		return answers, nil
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: idsOf(things), Kinds: []knowledge.RelationKind{knowledge.Uses}, In: true})
	if err != nil {
		return nil, fmt.Errorf("finding who uses what is left out: %w", err)
	}
	users := far(edges, func(e store.Edge) bool { return e.Relation.Qualifier == "current" })
	return slices.DeleteFunc(answers, func(a answer) bool { return has(users, a.node.ID) }), nil
}
