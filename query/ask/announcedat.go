package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// besides answers what was announced together with something: at the same
// talks.
func (r runner) besides(ctx context.Context, p plan) (result, error) {
	at, err := r.announcedAt(ctx, plan{kind: Talks, objects: p.objects})
	if err != nil {
		return result{}, err
	}
	p.objects, p.set = nil, talkSet{ids: nodesOf(at.answers)}
	out, err := r.announce(ctx, p)
	out.dropped = true
	return out, err
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
	if p.anyOf {
		edges = [][]store.Edge{slices.Concat(edges...)}
	}
	answers := inEach(edges, func(_ int, e store.Edge) bool { return e.Node.Kind == knowledge.Talk && p.became(e) })
	events := inEach(edges, func(_ int, e store.Edge) bool { return e.Node.Kind == knowledge.Event && p.became(e) })
	var talks []knowledge.Node
	dropped := p.status != ""
	for _, a := range answers {
		talks = append(talks, a.node)
	}
	if p.kind != Talks {
		p.without = nil
		answers, dropped, err = r.led(ctx, talks, p)
	}
	if p.kind == Events || p.kind == Talks && len(answers) == 0 {
		answers = append(answers, without(events, ids(nodesOf(answers)))...)
	}
	return result{answers: answers, total: len(answers), dropped: dropped}, err
}
