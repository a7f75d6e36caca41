package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// referShared finds, for a question of what several talks have in common, the
// one talk that each noun speaks of, by its event, speaker or company, or by a
// name in its title: "the ServerlessConf keynote and the NoOps talk".
func referShared(ctx context.Context, g *query.Graph, q *question) ([]reference, error) {
	if !q.is("join.both", "join.shared", "rel.common") {
		return nil, nil
	}
	var out []reference
	for i, t := range q.tokens {
		if nouns[t.cue] != Talks || i == q.head {
			continue
		}
		r, err := referNamed(ctx, g, q, i)
		if err != nil || len(r.talks) != 1 {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}

// referNamed finds the talks that a noun speaks of.
func referNamed(ctx context.Context, g *query.Graph, q *question, noun int) (reference, error) {
	var f query.TalkFilter
	first := noun
	for j := noun - 1; j >= 0 && q.tokens[j].cue == ""; j-- {
		t := q.tokens[j]
		if t.thing >= 0 && heldBy(&f, q.things[t.thing]) {
			first = j
		} else if t.thing >= 0 || !slices.Contains([]string{"the", "s", "の"}, t.text) {
			break
		}
	}
	if first == noun {
		first = q.modifiers(noun)
		if first == noun {
			return reference{}, nil
		}
		talks, err := titled(ctx, g, q.scan.surface(q.tokens[first].from, q.tokens[noun-1].to), forms[q.tokens[noun].cue])
		return reference{first, noun, talks}, err
	}
	f.Kinds = forms[q.tokens[noun].cue]
	two := 2
	page, err := g.Talks(ctx, f, query.PageArgs{First: &two})
	if err != nil {
		return reference{}, fmt.Errorf("looking for the talk of a name: %w", err)
	}
	return reference{first, noun, page.Nodes}, nil
}

// heldBy narrows talks to those of an event, a speaker or a company.
func heldBy(f *query.TalkFilter, n named) bool {
	switch n.kind {
	case knowledge.Event:
		f.Events.All = append(f.Events.All, n.name)
	case knowledge.Person:
		f.Speakers.All = append(f.Speakers.All, n.name)
	case knowledge.Company:
		f.Companies.All = append(f.Companies.All, n.name)
	default:
		return false
	}
	return true
}
