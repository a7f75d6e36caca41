package ask

import (
	"context"
	"fmt"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// An edition is an event that a question means.
type edition struct {
	id, name string // the name by which the API finds it
}

// yearOf says what the events have to do with the years asked for.
type yearOf int

const (
	anyYear yearOf = iota // nothing: the talks must be of those years
	held                  // they were held in them
	unknown               // nobody says when they were held
)

// editions finds the events that the question means: for a series those held
// in the years asked for, or, if the graph knows no year of any, all of them.
func editions(ctx context.Context, g *query.Graph, q *question, thing named) (events []edition, y yearOf, err error) {
	ids, err := g.Resolve(ctx, []string{thing.name}, knowledge.Event)
	if err != nil {
		return nil, anyYear, fmt.Errorf("finding the editions of %q: %w", thing.name, err)
	}
	nodes, err := g.Nodes(ctx, ids[0])
	if err != nil {
		return nil, anyYear, fmt.Errorf("reading the editions of %q: %w", thing.name, err)
	}
	if held, err := hasTalks(ctx, g, thing); err != nil {
		return nil, anyYear, err
	} else if !held {
		if events, y, err := longer(ctx, g, q, thing); err != nil || events != nil {
			return events, y, err
		}
	}
	inYears, undated := split(nodes, q)
	switch {
	case q.from+q.to == 0 && q.wanted == Facts && q.asksHeld() && len(inYears)+len(undated) > 0:
		return append(inYears, undated...), anyYear, nil
	case q.from+q.to == 0:
		return []edition{{thing.id, thing.name}}, anyYear, nil
	case len(inYears) > 0:
		return inYears, held, nil
	case len(undated) > 0 && len(undated) == len(nodes):
		return []edition{{thing.id, thing.name}}, unknown, nil
	}
	return []edition{{thing.id, thing.name}}, anyYear, nil
}

// eventTitles finds the talks that a question means by the name of an event at
// which no talk was held: an evening at a conference may be one talk of it.
func eventTitles(ctx context.Context, g *query.Graph, q *question) ([]reference, error) {
	var out []reference
	for i, t := range q.tokens {
		if t.thing < 0 || q.things[t.thing].kind != knowledge.Event || q.wanted == Facts && q.asksHeld() || q.wanted == Path || q.wanted == Events {
			continue
		}
		thing := q.things[t.thing]
		held, err := hasTalks(ctx, g, thing)
		if err != nil {
			return nil, err
		}
		if held {
			continue
		}
		talks, err := titled(ctx, g, thing.surface, nil)
		if err != nil {
			return nil, err
		}
		if len(talks) > 0 {
			out = append(out, reference{i, i, talks})
		}
	}
	return out, nil
}

// hasTalks says whether talks were held at an event, or one of a series.
func hasTalks(ctx context.Context, g *query.Graph, thing named) (bool, error) {
	one := 1
	held, err := g.Talks(ctx, query.TalkFilter{Events: query.Names{Any: []string{thing.name}}}, query.PageArgs{First: &one})
	if err != nil {
		return false, fmt.Errorf("finding the talks of %q: %w", thing.name, err)
	}
	return len(held.Nodes) > 0, nil
}

// longer finds the events whose series begins with the name of one at which no
// talk was held: AWS Summit Tokyo for AWS Summit. None, if there is none.
func longer(ctx context.Context, g *query.Graph, q *question, thing named) ([]edition, yearOf, error) {
	page, err := g.Search(ctx, thing.name, []knowledge.Kind{knowledge.Event}, query.MaxPage, "")
	if err != nil {
		return nil, anyYear, fmt.Errorf("finding the events called like %q: %w", thing.name, err)
	}
	var nodes []*knowledge.Node
	for _, n := range page.Nodes {
		if strings.HasPrefix(knowledge.Fold(n.Series), knowledge.Fold(thing.name)+" ") {
			nodes = append(nodes, &n)
		}
	}
	inYears, undated := split(nodes, q)
	switch {
	case len(inYears) > 0 && q.from+q.to > 0:
		return inYears, held, nil
	case len(inYears)+len(undated) > 0 && q.from+q.to == 0:
		return append(inYears, undated...), anyYear, nil
	}
	return nil, anyYear, nil
}

func split(nodes []*knowledge.Node, q *question) (inYears, undated []edition) {
	for _, n := range nodes {
		switch {
		case n == nil:
		case n.Year() == 0:
			undated = append(undated, edition{n.ID, n.Name})
		case q.asksYear(n.Year()):
			inYears = append(inYears, edition{n.ID, n.Name})
		}
	}
	return inYears, undated
}

// tookPlace keeps the events that a report tells something of: of which it
// prints a month, or a talk. The others it only names in passing. All, if it
// tells of none.
func (r runner) tookPlace(ctx context.Context, events []answer) ([]answer, error) {
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: ids(nodesOf(events)), Kinds: []knowledge.RelationKind{knowledge.PresentedAt}, In: true, Limit: 1})
	if err != nil {
		return nil, fmt.Errorf("finding the talks of events: %w", err)
	}
	var kept []answer
	for i, e := range events {
		if len(e.node.Date) > len("2006") || len(edges[i]) > 0 {
			kept = append(kept, e)
		}
	}
	if len(kept) == 0 {
		return events, nil
	}
	return kept, nil
}
