package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// staff gives the speakers of talks who worked for a company, at the event of
// the talk where that is said.
func (r runner) staff(ctx context.Context, p plan) (result, error) {
	people, err := r.talk(ctx, plan{kind: Speakers, set: p.set, without: p.without, mentions: p.mentions, titles: p.titles})
	if err != nil {
		return result{}, err
	}
	var nodes []knowledge.Node
	for _, a := range people.answers {
		nodes = append(nodes, a.node)
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: ids(nodes), Kinds: []knowledge.RelationKind{knowledge.WorksFor}, Out: true})
	if err != nil {
		return result{}, fmt.Errorf("finding the employers of speakers: %w", err)
	}
	events := eventsOf(people.talks)
	out := result{talks: people.talks, cut: people.cut}
	for i, a := range people.answers {
		for _, e := range edges[i] {
			at := e.Relation.Qualifier
			if slices.Contains(idsOf(p.subjects), e.Node.ID) && (at == "" || events[at]) {
				a.sources = append(slices.Clone(e.Relation.Evidence), a.sources...)
				out.answers = append(out.answers, a)
				break
			}
		}
	}
	out.total = len(out.answers)
	return out, nil
}

// eventsOf are the ids of the events of talks.
func eventsOf(talks []knowledge.Node) map[string]bool {
	out := make(map[string]bool)
	for _, t := range talks {
		out[knowledge.EventOf(t.ID)] = true
	}
	return out
}
