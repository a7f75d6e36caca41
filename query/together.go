package query

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// MaxPaired is the number of talks that pairs are counted in, where no thing
// is given that they share: the latest ones that the filter keeps.
const MaxPaired = 2000

// A Pair is two things and the number of talks that have both.
type Pair struct {
	A, B  knowledge.Node // A is the one asked for; else A comes first by name and id
	Talks int

	TalksA, TalksB int // talks that have the one, and the other
	All            int // talks that were counted
}

// Together says what is covered (of service or topic), who spoke (person), or
// which companies are shown (company) in the same talks, among those that f
// keeps: the most talks first, then by name and id; at most first pairs, 1 to
// MaxPage. with, an id or name, is the one thing that all pairs share; a name
// of several things means the one of the wanted kind, else the first. Without
// it pairs are counted over at most MaxPaired talks.
func (g *Graph) Together(ctx context.Context, of knowledge.Kind, with string, f TalkFilter, first int) ([]Pair, error) {
	if err := within("first", first, MaxPage); err != nil {
		return nil, err
	}
	relation, ok := OfTalks(of)
	if !ok || of == knowledge.Event {
		return nil, &InputError{"of", fmt.Sprintf("is %s: it must be service, topic, person or company", of)}
	}
	filter, err := g.talkFilter(ctx, f)
	if err != nil {
		return nil, err
	}
	p := pairing{of, relation, filter, first}
	if with == "" {
		return g.pairs(ctx, p)
	}
	a, err := g.shared(ctx, with, of)
	if err != nil || a == nil {
		return nil, err
	}
	return g.pairsWith(ctx, p, *a)
}

// A pairing says what to pair: nodes of a kind that the relation joins to the
// talks that the filter keeps.
type pairing struct {
	of       knowledge.Kind
	relation knowledge.RelationKind
	filter   store.Filter
	first    int
}

// shared finds the one thing that pairs share; nil if the store does not hold it.
func (g *Graph) shared(ctx context.Context, with string, of knowledge.Kind) (*knowledge.Node, error) {
	ids, err := g.Resolve(ctx, []string{with}, knowledge.Service, knowledge.Topic, knowledge.Person, knowledge.Company, knowledge.Event)
	if err != nil {
		return nil, err
	}
	id := ids[0][0]
	for _, other := range slices.Backward(ids[0]) {
		if kind, _ := knowledge.KindOf(other); kind == of {
			id = other
		}
	}
	nodes, err := g.Nodes(ctx, []string{id})
	if err != nil {
		return nil, err
	}
	return nodes[0], nil
}

// pairsWith counts what is in the talks that a is in.
func (g *Graph) pairsWith(ctx context.Context, p pairing, a knowledge.Node) ([]Pair, error) {
	own, _ := OfTalks(a.Kind)
	counts, err := g.reader.Count(ctx, store.Tally{Kind: knowledge.Talk, Filter: p.filter, Total: true, Marginals: true,
		Each: &store.Each{Kinds: []knowledge.RelationKind{own}, IDs: []string{a.ID}},
		By:   []store.Grouping{{Relation: []knowledge.RelationKind{p.relation}, Kind: p.of, Limit: p.first + 1}}}) // a itself may be among them
	if err != nil {
		return nil, err
	}
	var out []Pair
	for _, c := range counts[0].Groups[0] {
		if c.Node.ID != a.ID && len(out) < p.first {
			out = append(out, Pair{a, *c.Node, c.N, counts[0].Total, c.All, counts[0].All})
		}
	}
	return out, nil
}
