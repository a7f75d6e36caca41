package ask

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query/ask/fact"
	"talkgraph/store"
)

// factQuery says by what lines are ranked.
func (r runner) factQuery(p plan) fact.Query {
	f := fact.Query{About: p.about, Looks: r.vocab.Shape(p.fact)}
	for _, id := range p.about {
		if kind, _ := knowledge.KindOf(id); kind != knowledge.Topic && kind != knowledge.Event {
			f.Need = append(f.Need, id)
		}
	}
	for _, word := range p.words {
		meanings := make(map[string]bool)
		for _, m := range r.vocab.WaysToSay(knowledge.Fold(word)) {
			meanings[m] = true
		}
		f.Words = append(f.Words, meanings)
	}
	return f
}

// related says, for each talk that a thing has to do with, with which ones:
// by a relation, or because a line of it names them.
func (r runner) related(ctx context.Context, p plan, naming map[string]*fact.Line) (map[string]map[string]bool, error) {
	out := make(map[string]map[string]bool)
	add := func(talk, id string) {
		if out[talk] == nil {
			out[talk] = make(map[string]bool)
		}
		out[talk][id] = true
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{
		From: p.about, In: true, To: []knowledge.Kind{knowledge.Talk},
		Kinds: []knowledge.RelationKind{knowledge.Covers, knowledge.GivenBy, knowledge.Features, knowledge.PresentedAt},
	})
	if err != nil {
		return nil, fmt.Errorf("finding talks about things: %w", err)
	}
	for i, list := range edges {
		for _, e := range list {
			add(e.Node.ID, p.about[i])
		}
	}
	statements := sortedIDs(naming)
	in, err := r.graph.Neighbors(ctx, store.Hop{From: statements, Kinds: []knowledge.RelationKind{knowledge.In}, Out: true})
	if err != nil {
		return nil, fmt.Errorf("finding the talks of lines: %w", err)
	}
	for i, list := range in {
		for _, e := range list {
			naming[statements[i]].Talk = 0 // in some talk; which one is said when its lines are read
			add(e.Node.ID, "")
			for id := range naming[statements[i]].Names {
				add(e.Node.ID, id)
			}
		}
	}
	return out, nil
}

func sortedIDs(lines map[string]*fact.Line) []string {
	out := make([]string, 0, len(lines))
	for id := range lines {
		out = append(out, id)
	}
	slices.Sort(out)
	return out
}

// factTalks picks the talks to read: of the set, with all that is needed,
// those with most of the things first.
func (r runner) factTalks(ctx context.Context, p plan, f fact.Query, related map[string]map[string]bool) ([]string, error) {
	var out []string
	for talk, with := range related {
		if !slices.ContainsFunc(f.Need, func(id string) bool { return !with[id] }) {
			out = append(out, talk)
		}
	}
	slices.SortFunc(out, func(a, b string) int { return cmp.Or(cmp.Compare(len(related[b]), len(related[a])), cmp.Compare(a, b)) })
	if !p.set.all() {
		talks, _, err := r.talksOf(ctx, p.set)
		if err != nil {
			return nil, err
		}
		keep := ids(talks)
		out = slices.DeleteFunc(out, func(id string) bool { return !slices.Contains(keep, id) })
	}
	return out[:min(len(out), maxFactTalks)], nil
}
