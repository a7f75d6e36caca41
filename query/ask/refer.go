package ask

import (
	"context"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// A reference is talks that a question speaks of by their title: "in the
// Aurora best practices session". Its tokens are no further conditions.
type reference struct {
	first, last int // tokens, inclusive
	talks       []knowledge.Node
}

// refer finds the talks whose titles stand before a noun for talks that is not
// itself asked for.
func refer(ctx context.Context, g *query.Graph, q *question) ([]reference, error) {
	out, err := referShared(ctx, g, q)
	if err != nil || len(out) > 1 {
		return out, err
	}
	out = nil
	for i, t := range q.tokens {
		if nouns[t.cue] != Talks || i == q.head {
			continue
		}
		first := q.modifiers(i)
		whole := q.mayBeTitle(first, i)
		if !whole && !q.mayBePart(first, i) {
			continue
		}
		talks, err := q.titledAt(ctx, g, first, i)
		if err != nil {
			return nil, err
		}
		if len(talks) == 1 || whole && len(talks) > 0 {
			out = append(out, reference{first, i, talks})
		}
	}
	if out == nil {
		return q.referBehind(ctx, g)
	}
	return out, nil
}

// referBehind finds the one talk whose title the words behind a noun are part
// of: "the session on disk layout", "the talk about kites".
func (q *question) referBehind(ctx context.Context, g *query.Graph) ([]reference, error) {
	for i, t := range q.tokens {
		last := q.titleBehind(i)
		if q.ja || nouns[t.cue] != Talks || i == q.head || last < i+3 {
			continue
		}
		talks, err := q.titledAt(ctx, g, i+2, last+1)
		if err != nil {
			return nil, err
		}
		if len(talks) == 1 {
			return []reference{{i, last, talks}}, nil
		}
	}
	return nil, nil
}

// atNamed keeps the talks at the events that the question names; all, if it
// names none.
func (q *question) atNamed(talks []knowledge.Node) []knowledge.Node {
	var series []string
	for _, n := range q.things {
		if n.kind == knowledge.Event {
			series = append(series, n.id)
		}
	}
	if len(series) == 0 {
		return talks
	}
	return slices.DeleteFunc(talks, func(t knowledge.Node) bool {
		return !slices.ContainsFunc(series, func(id string) bool { return strings.HasPrefix(knowledge.EventOf(t.ID), id) })
	})
}
