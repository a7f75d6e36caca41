package ask

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// guests is the plan that finds guests where no report calls them so: who gave
// a part of a talk, or a talk whose title names another speaker.
func (p plan) guests() (plan, bool) {
	if p.role != "guest" || p.kind != Speakers || p.shape != talking {
		return p, false
	}
	p.role, p.set.filter.Roles, p.asGuests = "", nil, true
	return p, true
}

// guestsOf gives who speaks as a guest in talks.
func (r runner) guestsOf(ctx context.Context, talks []knowledge.Node) ([]answer, error) {
	parts, err := r.graph.Neighbors(ctx, store.Hop{From: ids(talks), Kinds: []knowledge.RelationKind{knowledge.PartOf}, In: true, To: []knowledge.Kind{knowledge.Talk}})
	if err != nil {
		return nil, fmt.Errorf("finding the parts of talks: %w", err)
	}
	inParts := nodesOf(far(parts, nil))
	given, err := r.graph.Neighbors(ctx, store.Hop{From: ids(slices.Concat(inParts, talks)), Kinds: []knowledge.RelationKind{knowledge.GivenBy}, Out: true})
	if err != nil {
		return nil, fmt.Errorf("finding the guests of talks: %w", err)
	}
	for i, t := range talks {
		edges := given[len(inParts)+i]
		inTitle := func(e store.Edge) bool { return namedIn(t, e.Node) }
		if !slices.ContainsFunc(edges, inTitle) {
			given[len(inParts)+i] = nil // its title does not tell whose talk it is
			continue
		}
		given[len(inParts)+i] = slices.DeleteFunc(slices.Clone(edges), inTitle)
	}
	return far(given, nil), nil
}

// namedIn says whether the title of a talk names somebody.
func namedIn(talk, person knowledge.Node) bool {
	title := knowledge.Key(talk.Name)
	return slices.ContainsFunc(person.Names(), func(name string) bool { return strings.Contains(title, knowledge.Key(name)) })
}
