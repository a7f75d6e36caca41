package ask

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query/ask/fact"
	"talkgraph/query/ask/vocabulary"
	"talkgraph/store"
)

// statuses maps cues to what became of what was announced.
var statuses = map[vocabulary.Cue]string{"status.launched": "launched", "status.planned": "planned", "status.preview": "preview", "status.region": "region"}

// becoming is what the question says became of what was announced, if it does.
func (q *question) becoming() string {
	for _, t := range q.tokens {
		if s := statuses[t.cue]; s != "" {
			return s
		}
	}
	if q.is("rel.announce", "kind.news") && q.says("region") || q.says("リージョン") && q.is("rel.announce", "kind.news") {
		return "region"
	}
	return ""
}

// became says whether an announcement is of the status asked for.
func (p plan) became(e store.Edge) bool { return p.status == "" || e.Relation.Qualifier == p.status }

// saysStatus says whether it is asked what was announced so: the words of the
// question stand on the line that says it.
func (p plan) saysStatus() bool { return p.shape == announcing && p.status != "" }

// announce answers what was announced where, and where it was announced.
func (r runner) announce(ctx context.Context, p plan) (result, error) {
	if p.shape == announcedAt {
		return r.announcedAt(ctx, p)
	}
	if len(p.objects) > 0 {
		return r.besides(ctx, p)
	}
	talks, cut, err := r.talksOf(ctx, p.set)
	if err != nil {
		return result{}, err
	}
	at := ids(talks)
	var events []string
	if p.set.day == 0 && p.set.ids == nil && p.set.onlyEvents() {
		events = slices.Sorted(maps.Keys(eventsOf(talks)))
		at = append(at, events...)
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: at, Kinds: []knowledge.RelationKind{knowledge.AnnouncedAt}, In: true})
	if err != nil {
		return result{}, fmt.Errorf("finding what was announced: %w", err)
	}
	became := far(edges, p.became)
	if p.status == "region" {
		if became, err = r.inRegion(ctx, became, far(edges, nil)); err != nil {
			return result{}, err
		}
	}
	answers := r.sorted(p.sort, r.inside(without(became, p.without), p.within))
	answers, narrowed, err := r.onLines(ctx, answers, p.set.filter.Covers.All)
	if err != nil {
		return result{}, err
	}
	if p.saysStatus() && len(p.words) > 0 {
		narrowed = true
		if answers, err = r.saidOf(ctx, answers, p.words, p.someWords); err != nil {
			return result{}, err
		}
	}
	return result{answers: answers, total: len(answers), talks: talks, cut: cut, events: events, narrowed: narrowed, dropped: narrowed || p.status != "" || len(p.within) > 0 || p.sort != (productSort{})}, nil
}

// inRegion adds to what came to a region what a line says is still to come to one.
func (r runner) inRegion(ctx context.Context, came, all []answer) ([]answer, error) {
	coming, err := r.proved(ctx, all, func(folded string) bool {
		return fact.SaysAny(folded, map[string]bool{"リージョン": true, "region": true})
	})
	if err != nil {
		return nil, fmt.Errorf("looking for what comes to a region: %w", err)
	}
	for _, a := range coming {
		if !has(came, a.node.ID) {
			came = append(came, a)
		}
	}
	return came, nil
}

// onLines keeps what is announced in lines that name one of the things that
// the talks cover; all, if there is none.
func (r runner) onLines(ctx context.Context, answers []answer, covered []string) (kept []answer, narrowed bool, err error) {
	if len(covered) == 0 || len(answers) == 0 {
		return answers, false, nil
	}
	things, err := r.graph.Resolve(ctx, covered, knowledge.Topic, knowledge.Service)
	if err != nil {
		return nil, false, fmt.Errorf("finding what the talks cover: %w", err)
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: slices.Concat(things...), Kinds: []knowledge.RelationKind{knowledge.Mentions}, In: true})
	if err != nil {
		return nil, false, fmt.Errorf("finding the lines that name what the talks cover: %w", err)
	}
	lines := make(map[string]bool)
	for _, list := range edges {
		for _, e := range list {
			lines[e.Node.ID] = true
		}
	}
	for _, a := range answers {
		if slices.ContainsFunc(a.sources, func(e knowledge.Evidence) bool { return lines[e.Statement] }) {
			kept = append(kept, a)
		}
	}
	if len(kept) == 0 {
		return answers, false, nil
	}
	return kept, len(kept) < len(answers), nil
}
