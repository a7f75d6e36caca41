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
	names := make(map[string]map[int]bool) // by line: which of the things it names, or a line just before
	for i, list := range edges {
		for _, e := range list {
			for _, id := range follow(e.Node, p.nearby) {
				if names[id] == nil {
					names[id] = make(map[int]bool)
				}
				names[id][i] = true
			}
		}
	}
	least := len(p.naming)
	if p.namingAny {
		least = 1
	}
	return func(rel knowledge.Relation) bool {
		return inSet(rel) && slices.ContainsFunc(rel.Evidence, func(e knowledge.Evidence) bool { return len(names[e.Statement]) >= least })
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

// follow lists the ids of a line and of so many behind it.
func follow(n knowledge.Node, behind int) []string {
	var out []string
	for line := n.Line; line <= n.Line+behind; line++ {
		out = append(out, knowledge.StatementID(knowledge.DocumentOf(n.ID), line))
	}
	return out
}
