package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// saidWith tells the relations that a talk of the set states in a line that
// names what it must.
func (r runner) saidWith(ctx context.Context, p plan) (func(knowledge.Relation) bool, error) {
	inSet, err := r.saidIn(ctx, p.set)
	if err != nil || len(p.naming) == 0 {
		return inSet, err
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: idsOf(p.naming), Kinds: []knowledge.RelationKind{knowledge.Mentions}, In: true})
	if err != nil {
		return nil, fmt.Errorf("finding the lines that name things: %w", err)
	}
	names := make(map[string]map[int]bool) // by line: which of the things it names
	for i, list := range edges {
		for _, e := range list {
			if names[e.Node.ID] == nil {
				names[e.Node.ID] = make(map[int]bool)
			}
			names[e.Node.ID][i] = true
		}
	}
	return func(rel knowledge.Relation) bool {
		return inSet(rel) && slices.ContainsFunc(rel.Evidence, func(e knowledge.Evidence) bool { return len(names[e.Statement]) == len(p.naming) })
	}, nil
}

// saidIn tells the relations that a talk of the set states.
func (r runner) saidIn(ctx context.Context, s talkSet) (func(knowledge.Relation) bool, error) {
	if s.all() {
		return func(knowledge.Relation) bool { return true }, nil
	}
	talks, _, err := r.talksOf(ctx, s)
	if err != nil {
		return nil, err
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: ids(talks), Kinds: []knowledge.RelationKind{knowledge.In}, In: true})
	if err != nil {
		return nil, fmt.Errorf("finding the lines of talks: %w", err)
	}
	lines := make(map[string]bool)
	for _, list := range edges {
		for _, e := range list {
			lines[e.Node.ID] = true
		}
	}
	return func(rel knowledge.Relation) bool {
		return slices.ContainsFunc(rel.Evidence, func(e knowledge.Evidence) bool { return lines[e.Statement] })
	}, nil
}
