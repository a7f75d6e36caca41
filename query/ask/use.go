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
	out, err := r.usedBy(ctx, p)
	if err != nil || out.total > 0 {
		return out, err
	}
	covered := func(n named) bool { return n.kind == knowledge.Topic || n.kind == knowledge.Service }
	if slices.ContainsFunc(p.naming, covered) {
		topics := slices.DeleteFunc(slices.Clone(p.naming), func(n named) bool { return !covered(n) })
		p.naming = slices.DeleteFunc(slices.Clone(p.naming), covered)
		p.set.filter.Covers.All = append(slices.Clone(p.set.filter.Covers.All), names(topics)...)
		return r.usedBy(ctx, p)
	}
	return r.ofProvider(ctx, p)
}

// ofProvider answers who uses a company's services, where nobody is said to
// use the company's platform as such.
func (r runner) ofProvider(ctx context.Context, p plan) (result, error) {
	if p.kind != Companies || len(p.objects) != 1 || p.objects[0].thing.kind != knowledge.Company {
		return result{}, nil
	}
	o := p.objects[0]
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: []string{o.thing.id}, Kinds: []knowledge.RelationKind{knowledge.ProvidedBy}, In: true})
	if err != nil {
		return result{}, fmt.Errorf("finding what %q provides: %w", o.thing.name, err)
	}
	p.objects, p.anyOf = nil, true
	for _, e := range edges[0] {
		p.objects = append(p.objects, object{named{id: e.Node.ID, name: e.Node.Name, kind: e.Node.Kind}, o.statuses})
	}
	if len(p.objects) == 0 {
		return result{}, nil
	}
	out, err := r.usedBy(ctx, p)
	out.dropped = true
	return out, err
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
	if answers, err = r.saidOf(ctx, answers, p.words); err != nil {
		return result{}, err
	}
	answers = r.inside(without(answers, p.without), p.within)
	answers = p.sort.of(answers)
	if answers, err = r.notUsing(ctx, answers, p.unused); err != nil {
		return result{}, err
	}
	return result{answers: answers, total: len(answers), dropped: p.sort != (productSort{})}, nil
}

// used gives what all of the companies use.
func (r runner) used(ctx context.Context, p plan, said func(knowledge.Relation) bool) ([]answer, error) {
	edges, err := r.graph.Neighbors(ctx, store.Hop{
		From: idsOf(p.subjects), Kinds: []knowledge.RelationKind{knowledge.Uses}, Out: true,
	})
	if err != nil {
		return nil, fmt.Errorf("finding what companies use: %w", err)
	}
	return all(edges, func(_ int, e store.Edge) bool {
		return slices.Contains(p.statuses, e.Relation.Qualifier) && said(e.Relation)
	}), nil
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
	return all(edges, keep), nil
}

// all gives the far nodes that stand in every list.
func all(lists [][]store.Edge, keep func(int, store.Edge) bool) []answer {
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
