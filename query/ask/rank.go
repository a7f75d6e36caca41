package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A choice says which of the answers are wanted, by how many talks or other
// things they have.
type choice struct {
	most    bool // those that have most
	several bool // those that have two or more
	of      Kind // what is counted
}

// any says whether there is a choice to make.
func (c choice) any() bool { return c.most || c.several }

// readChoice reads "in the most talks" and "at more than one event".
func (q *question) readChoice() choice {
	at, ok := q.has("order.most", "order.several")
	if !ok || q.wanted == Facts || q.wanted == Path {
		return choice{}
	}
	c := choice{most: q.tokens[at].cue == "order.most", of: Talks}
	c.several = !c.most
	if q.wanted == Talks {
		c.of = Speakers
	}
	for j := at; j < len(q.tokens); j++ {
		if kind := nouns[q.tokens[j].cue]; kind != "" && kind != q.wanted && j != q.head {
			c.of = kind
			break
		}
	}
	return c
}

// dated says in which direction of time one talk is wanted: -1 the first, 1 the
// last, 0 all.
func (q *question) dated() int {
	switch {
	case q.is("order.first"):
		return -1
	case q.is("order.last"):
		return 1
	case q.head < 1 || q.ja:
		return 0
	}
	for i, t := range q.tokens {
		verb := i > 0 && slices.Contains([]string{"held", "came", "come", "happened", "was", "were", "is", "place", "given"}, q.tokens[i-1].text)
		switch {
		case i != q.head-1 && !verb:
		case t.text == "first":
			return -1
		case t.text == "last":
			return 1
		}
	}
	return 0
}

// chosen keeps the answers that have most, or several, of what is counted.
func (r runner) chosen(ctx context.Context, c choice, answers []answer, talks []knowledge.Node) ([]answer, error) {
	if !c.any() || len(answers) == 0 {
		return answers, nil
	}
	counts, err := r.counts(ctx, c.of, answers, talks)
	if err != nil {
		return nil, err
	}
	least := 2
	if c.most {
		least = slices.Max(counts)
	}
	var out []answer
	for i, a := range answers {
		if counts[i] >= least {
			out = append(out, a)
		}
	}
	return out, nil
}

// counts says how many of a kind each answer has among the talks.
func (r runner) counts(ctx context.Context, of Kind, answers []answer, talks []knowledge.Node) ([]int, error) {
	var nodes []knowledge.Node
	for _, a := range answers {
		nodes = append(nodes, a.node)
	}
	hop := store.Hop{From: ids(nodes), In: true, To: []knowledge.Kind{knowledge.Talk},
		Kinds: []knowledge.RelationKind{knowledge.Covers, knowledge.GivenBy, knowledge.Features, knowledge.PresentedAt}}
	if nodes[0].Kind == knowledge.Talk {
		hop = store.Hop{From: ids(nodes), Out: true, Kinds: []knowledge.RelationKind{leads[of]}, To: []knowledge.Kind{of.of()}}
	}
	edges, err := r.graph.Neighbors(ctx, hop)
	if err != nil {
		return nil, fmt.Errorf("counting the %s of answers: %w", of, err)
	}
	in := make(map[string]bool)
	for _, t := range talks {
		in[t.ID] = true
	}
	out := make([]int, len(answers))
	for i, list := range edges {
		seen := make(map[string]bool)
		for _, e := range list {
			switch {
			case e.Node.Kind == knowledge.Talk && !in[e.Node.ID]:
			case of == Events && e.Node.Kind == knowledge.Talk:
				seen[knowledge.EventOf(e.Node.ID)] = true
			default:
				seen[e.Node.ID] = true
			}
		}
		out[i] = len(seen)
	}
	return out, nil
}

// atEnd keeps the talks of the first or the last day of all.
func atEnd(talks []knowledge.Node, direction int) []knowledge.Node {
	end := ""
	for _, t := range talks {
		if t.Date != "" && (end == "" || direction < 0 && t.Date < end || direction > 0 && t.Date > end) {
			end = t.Date
		}
	}
	return slices.DeleteFunc(slices.Clone(talks), func(t knowledge.Node) bool { return t.Date != end })
}
