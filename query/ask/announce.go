package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// announce answers what was announced where, and where it was announced.
func (r runner) announce(ctx context.Context, p plan) (result, error) {
	if p.shape == announcedAt {
		return r.announcedAt(ctx, p)
	}
	talks, cut, err := r.talksOf(ctx, p.set)
	if err != nil {
		return result{}, err
	}
	at := ids(talks)
	if p.set.form == "" && p.set.day == 0 && p.set.ids == nil && p.set.onlyEvents() {
		for event := range eventsOf(talks) {
			at = append(at, event)
		}
		slices.Sort(at)
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: at, Kinds: []knowledge.RelationKind{knowledge.AnnouncedAt}, In: true})
	if err != nil {
		return result{}, fmt.Errorf("finding what was announced: %w", err)
	}
	answers := r.inside(without(far(edges, nil), p.without), p.within)
	return result{answers: answers, total: len(answers), talks: talks, cut: cut}, nil
}

// announcedAt gives the talks at which services were announced, or their
// speakers, events and companies.
func (r runner) announcedAt(ctx context.Context, p plan) (result, error) {
	from := make([]string, len(p.objects))
	for i, o := range p.objects {
		from[i] = o.thing.id
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: from, Kinds: []knowledge.RelationKind{knowledge.AnnouncedAt}, Out: true})
	if err != nil {
		return result{}, fmt.Errorf("finding where something was announced: %w", err)
	}
	answers := all(edges, func(_ int, e store.Edge) bool { return e.Node.Kind == knowledge.Talk })
	events := all(edges, func(_ int, e store.Edge) bool { return e.Node.Kind == knowledge.Event })
	var talks []knowledge.Node
	for _, a := range answers {
		talks = append(talks, a.node)
	}
	if p.kind != Talks {
		p.without = nil
		answers, err = r.led(ctx, talks, p)
	}
	if p.kind == Events || p.kind == Talks && len(answers) == 0 {
		answers = append(answers, without(events, ids(nodesOf(answers)))...)
	}
	return result{answers: answers, total: len(answers)}, err
}
