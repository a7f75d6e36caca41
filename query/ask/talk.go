package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// leads says by which relation talks lead to a kind of answer.
var leads = map[Kind]knowledge.RelationKind{
	Services: knowledge.Covers, Topics: knowledge.Covers, Speakers: knowledge.GivenBy,
	Companies: knowledge.Features, Events: knowledge.PresentedAt,
}

// talk answers with talks, or with what they have.
func (r runner) talk(ctx context.Context, p plan) (result, error) {
	if len(p.each) > 0 {
		return r.share(ctx, p)
	}
	talks, cut, err := r.talksOf(ctx, p.set)
	if err != nil {
		return result{}, err
	}
	if len(p.mentions) > 0 {
		if talks, err = r.mentioning(ctx, talks, p.mentions); err != nil {
			return result{}, err
		}
	}
	if p.dated != 0 {
		talks = atEnd(talks, p.dated)
	}
	out := result{talks: talks, cut: cut}
	if p.kind == Talks {
		for _, t := range talks {
			out.answers = append(out.answers, answer{node: t})
		}
	} else if out.answers, out.dropped, err = r.led(ctx, talks, p); err != nil {
		return result{}, err
	}
	if p.asGuests {
		out.dropped = true
		if out.answers, err = r.guestsOf(ctx, talks); err != nil {
			return result{}, err
		}
	}
	if out.answers, err = r.holding(ctx, out.answers, p.titles); err != nil {
		return result{}, err
	}
	if out.answers, err = r.chosen(ctx, p.choice, out.answers, talks); err != nil {
		return result{}, err
	}
	out.total = len(out.answers)
	return out, nil
}

// led gives what the talks lead to, and says whether they lead to more than
// what is asked for.
func (r runner) led(ctx context.Context, talks []knowledge.Node, p plan) (answers []answer, dropped bool, err error) {
	edges, err := r.graph.Neighbors(ctx, store.Hop{
		From: ids(talks), Kinds: []knowledge.RelationKind{leads[p.kind]}, Out: true, To: []knowledge.Kind{p.kind.of()},
	})
	if err != nil {
		return nil, false, fmt.Errorf("finding the %s of talks: %w", p.kind, err)
	}
	all, whole := far(edges, nil), len(far(edges, p.hasRole))
	if edges, err = r.onTopic(ctx, p, talks, edges); err != nil {
		return nil, false, err
	}
	answers = far(edges, p.hasRole)
	if p.every && p.set.ids != nil {
		answers = slices.DeleteFunc(answers, func(a answer) bool { return a.weight < len(talks) })
	}
	answers = r.sorted(p.sort, r.inside(answers, p.within))
	return without(answers, p.without), len(answers) < len(all) && p.role+p.as == "" || len(answers) < whole && p.kind == Companies, nil
}

// hasRole says whether a relation is of the role that is asked for.
func (p plan) hasRole(e store.Edge) bool {
	if p.shape == announcedAt && e.Relation.Qualifier == "guest" {
		return false // a guest does not announce
	}
	switch e.Relation.Kind {
	case knowledge.GivenBy:
		return p.role == "" || e.Relation.Qualifier == p.role
	case knowledge.Features:
		return p.as == "" || e.Relation.Qualifier == p.as
	}
	return true
}

// mentioning keeps the talks that cover each of the things, or of which a line
// names it.
func (r runner) mentioning(ctx context.Context, talks []knowledge.Node, things []named) ([]knowledge.Node, error) {
	for _, t := range things {
		lines, err := r.graph.Neighbors(ctx, store.Hop{From: ids(talks), Kinds: []knowledge.RelationKind{knowledge.In}, In: true, Naming: []string{t.id}, Limit: 1})
		if err != nil {
			return nil, fmt.Errorf("finding who mentions %q: %w", t.name, err)
		}
		covered, err := r.graph.Neighbors(ctx, store.Hop{From: []string{t.id}, Kinds: []knowledge.RelationKind{knowledge.Covers}, In: true})
		if err != nil {
			return nil, fmt.Errorf("finding who covers %q: %w", t.name, err)
		}
		var kept []knowledge.Node
		for i, edges := range lines {
			if len(edges) > 0 || slices.ContainsFunc(covered[0], func(e store.Edge) bool { return e.Node.ID == talks[i].ID }) {
				kept = append(kept, talks[i])
			}
		}
		talks = kept
	}
	return talks, nil
}
