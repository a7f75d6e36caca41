package fetch

import (
	"context"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// defaultEvidence is given by a field that says nothing of its size.
const defaultEvidence = 10

// about gets the lines that prove what talks are about.
func about(ctx context.Context, f field, of []object) ([]object, error) {
	size, err := f.number("first", defaultEvidence)
	if err != nil {
		return nil, err
	}
	named, err := resolved(ctx, f)
	if err != nil {
		return nil, err
	}
	nodes, place := distinct(of)
	found, err := f.graph.EvidenceAbout(ctx, nodes, named, size)
	if err == nil && len(named) == 0 {
		found, err = f.marked(ctx, found)
	}
	if err != nil {
		return nil, err
	}
	return spread(f, of, func(i int) (any, []object) { return each(found[place[i]], evidence) }), nil
}

// resolved lists the ids of everything that the argument about names.
func resolved(ctx context.Context, f field) ([]string, error) {
	names := f.texts("about")
	if len(names) == 0 {
		return nil, nil
	}
	found, err := f.graph.Resolve(ctx, names)
	var out []string
	for _, ids := range found {
		out = append(out, ids...)
	}
	return out, err
}

// proof gets the evidence of relations.
func proof(ctx context.Context, f field, of []object) ([]object, error) {
	lists := make([][]knowledge.Evidence, len(of))
	for i, o := range of {
		lists[i] = o.(interface{ Proof() []knowledge.Evidence }).Proof()
	}
	found, err := f.graph.EvidenceOf(ctx, lists)
	if err == nil {
		found, err = f.marked(ctx, found)
	}
	if err != nil {
		return nil, err
	}
	return spread(f, of, func(i int) (any, []object) { return each(found[i], evidence) }), nil
}

// marked adds to evidence what its lines name, if that is selected.
func (f field) marked(ctx context.Context, found [][]query.Evidence) ([][]query.Evidence, error) {
	if !f.selects("mentions") && !f.selects("parts") {
		return found, nil
	}
	return f.graph.Marked(ctx, found)
}
