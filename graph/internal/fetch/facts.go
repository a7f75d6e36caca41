package fetch

import (
	"context"

	"talkgraph/graph/internal/model"
	"talkgraph/knowledge"
	"talkgraph/query"
)

// factsIn gets what the lines of documents state.
func factsIn(ctx context.Context, f field, of []object) ([]object, error) {
	nodes, place := distinct(of)
	facts, err := f.graph.Facts(ctx, ids(nodes))
	if err != nil {
		return nil, err
	}
	return spread(f, of, func(i int) (any, []object) { return each(facts[place[i]], model.Read) }), nil
}

// factsAt gets what statements state: all that their documents do, at once.
func factsAt(ctx context.Context, f field, of []object) ([]object, error) {
	var documents []string
	seen := make(map[string]bool)
	for _, o := range of {
		id := knowledge.DocumentOf(o.(model.Node).Self().ID)
		if !seen[id] {
			seen[id] = true
			documents = append(documents, id)
		}
	}
	facts, err := f.graph.Facts(ctx, documents)
	if err != nil {
		return nil, err
	}
	at := make(map[string][]query.Fact)
	for _, list := range facts {
		for _, fact := range list {
			at[fact.Statement] = append(at[fact.Statement], fact)
		}
	}
	return spread(f, of, func(i int) (any, []object) { return each(at[of[i].(model.Node).Self().ID], model.Read) }), nil
}
