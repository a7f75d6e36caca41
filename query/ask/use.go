package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// use answers who uses what. What no line says of a topic, a talk may that
// covers it.
func (r runner) use(ctx context.Context, p plan) (result, error) {
	if p.someWords && len(p.naming) > 0 {
		return r.usedEither(ctx, p)
	}
	out, err := r.usedBy(ctx, p)
	if err != nil || out.total > 0 {
		return out, err
	}
	if len(p.naming) > 1 && !p.namingAny {
		p.namingAny = true
		if out, err := r.usedBy(ctx, p); err != nil || out.total > 0 {
			return out, err
		}
		p.namingAny = false
	}
	if len(p.naming) > 0 {
		if out, err := r.usedNear(ctx, p); err != nil || out.total > 0 {
			return out, err
		}
	}
	covered := func(n named) bool { return n.kind == knowledge.Topic || n.kind == knowledge.Service }
	if slices.ContainsFunc(p.naming, covered) {
		topics := slices.DeleteFunc(slices.Clone(p.naming), func(n named) bool { return !covered(n) })
		p.naming = slices.DeleteFunc(slices.Clone(p.naming), covered)
		p.set.filter.Covers.All = append(slices.Clone(p.set.filter.Covers.All), names(topics)...)
		return r.usedBy(ctx, p)
	}
	gaveUp, err := r.gaveUp(ctx, p)
	if err != nil {
		return result{}, err
	}
	if gaveUp {
		p.naming = nil // what is used instead may stand on other lines
		return r.usedBy(ctx, p)
	}
	return r.ofProvider(ctx, p)
}

// gaveUp says whether the companies asked about used all that the lines should
// name no longer, or never did.
func (r runner) gaveUp(ctx context.Context, p plan) (bool, error) {
	if p.kind != Services || !p.instead || len(p.naming) == 0 {
		return false, nil
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: idsOf(p.subjects), Kinds: []knowledge.RelationKind{knowledge.Uses}, Out: true})
	if err != nil {
		return false, fmt.Errorf("finding what companies gave up: %w", err)
	}
	for _, n := range p.naming {
		for _, list := range edges {
			if !slices.ContainsFunc(list, func(e store.Edge) bool {
				return e.Node.ID == n.id && (e.Relation.Qualifier == "past" || e.Relation.Qualifier == "rejected")
			}) {
				return false, nil
			}
		}
	}
	return true, nil
}

// usedBy gives the uses that lines state.
func (r runner) usedBy(ctx context.Context, p plan) (result, error) {
	said, err := r.saidWith(ctx, p)
	if err != nil {
		return result{}, err
	}
	var answers []answer
	if p.kind == Companies {
		answers, err = r.users(ctx, p, said)
	} else {
		answers, err = r.used(ctx, p, said)
	}
	if err != nil {
		return result{}, err
	}
	if answers, err = r.saidOf(ctx, answers, p.words, p.someWords); err != nil {
		return result{}, err
	}
	answers = r.inside(without(answers, p.without), p.within)
	chosen, err := r.moved(ctx, p, answers)
	if err != nil {
		return result{}, err
	}
	dropped := len(chosen) < len(answers) || p.sort != (productSort{})
	answers = chosen
	answers = r.sorted(p.sort, answers)
	if answers, err = r.notUsing(ctx, answers, p.unused); err != nil {
		return result{}, err
	}
	return result{answers: answers, total: len(answers), dropped: dropped}, nil
}

// used gives what all of the companies use.
func (r runner) used(ctx context.Context, p plan, said func(knowledge.Relation) bool) ([]answer, error) {
	edges, err := r.graph.Neighbors(ctx, store.Hop{
		From: idsOf(p.subjects), Kinds: []knowledge.RelationKind{knowledge.Uses}, Out: true,
	})
	if err != nil {
		return nil, fmt.Errorf("finding what companies use: %w", err)
	}
	return inEach(edges, func(_ int, e store.Edge) bool {
		return slices.Contains(p.statuses, e.Relation.Qualifier) && said(e.Relation)
	}), nil
}

// inEach gives the far nodes that stand in every list.
func inEach(lists [][]store.Edge, keep func(int, store.Edge) bool) []answer {
	in := make(map[string]int)
	kept := make([][]store.Edge, len(lists))
	for i, edges := range lists {
		seen := make(map[string]bool)
		for _, e := range edges {
			if !keep(i, e) {
				continue
			}
			kept[i] = append(kept[i], e)
			if !seen[e.Node.ID] {
				seen[e.Node.ID] = true
				in[e.Node.ID]++
			}
		}
	}
	return far(kept, func(e store.Edge) bool { return in[e.Node.ID] == len(lists) })
}
