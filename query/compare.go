package query

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A Comparison is what two things have in common, kind by kind.
type Comparison struct {
	A, B  knowledge.Node
	Parts []Compared
	First int // things to list of each
}

// Compared are the things of one kind in the talks of two things, by name.
type Compared struct {
	Kind               knowledge.Kind
	Both, OnlyA, OnlyB []knowledge.Node
}

// comparable are the kinds that are compared, in the order of an answer.
func comparable() []knowledge.Kind {
	return []knowledge.Kind{knowledge.Talk, knowledge.Service, knowledge.Topic, knowledge.Person, knowledge.Company, knowledge.Event}
}

// Compare says what is in the talks of both things and what in those of one
// alone, to list at most first things of each, 1 to MaxPage; nil if the store
// does not hold both.
func (g *Graph) Compare(ctx context.Context, a, b string, kinds []knowledge.Kind, first int) (*Comparison, error) {
	if err := within("first", first, MaxPage); err != nil {
		return nil, err
	}
	if len(kinds) == 0 {
		kinds = comparable()
	}
	for _, k := range kinds {
		if !slices.Contains(comparable(), k) {
			return nil, &InputError{"kinds", fmt.Sprintf("has %s, which talks do not have", k)}
		}
	}
	things, err := g.things(ctx, []string{a, b})
	if err != nil || len(things) != 2 {
		return nil, err
	}
	own, err := g.inTalksOf(ctx, idsOf(things), kinds)
	if err != nil {
		return nil, err
	}
	c := &Comparison{A: things[0], B: things[1], First: first}
	for i, k := range kinds {
		c.Parts = append(c.Parts, compared(k, without(own[0][i], things), without(own[1][i], things)))
	}
	return c, nil
}

// inTalksOf gives, for each id, the nodes of each kind in its talks: one call
// for the talks themselves, one for all that they have.
func (g *Graph) inTalksOf(ctx context.Context, ids []string, kinds []knowledge.Kind) ([][][]knowledge.Node, error) {
	t := store.Tally{Kind: knowledge.Talk, Each: &store.Each{Kinds: talkRelations(), IDs: ids}}
	for _, k := range kinds {
		if k != knowledge.Talk {
			t.By = append(t.By, grouped(k))
		}
	}
	counts, err := g.reader.Count(ctx, t)
	if err != nil {
		return nil, err
	}
	talks, err := g.talksAmong(ctx, ids, kinds)
	if err != nil {
		return nil, err
	}
	out := make([][][]knowledge.Node, len(ids))
	for i := range ids {
		groups := counts[i].Groups
		for _, k := range kinds {
			nodes := talks[i]
			if k != knowledge.Talk {
				nodes, groups = counted(groups[0]), groups[1:]
			}
			slices.SortFunc(nodes, byPlace())
			out[i] = append(out[i], slices.CompactFunc(nodes, sameID))
		}
	}
	return out, nil
}

// talksAmong gives the talks of each id, if talks are among the kinds.
func (g *Graph) talksAmong(ctx context.Context, ids []string, kinds []knowledge.Kind) ([][]knowledge.Node, error) {
	out := make([][]knowledge.Node, len(ids))
	if !slices.Contains(kinds, knowledge.Talk) {
		return out, nil
	}
	edges, err := g.Neighbors(ctx, store.Hop{From: ids, Kinds: talkRelations(), In: true, To: []knowledge.Kind{knowledge.Talk}})
	if err != nil {
		return nil, err
	}
	for i, list := range edges {
		for _, e := range list {
			out[i] = append(out[i], e.Node)
		}
	}
	return out, nil
}

// counted lists what was counted.
func counted(counts []store.Count) (out []knowledge.Node) {
	for _, c := range counts {
		out = append(out, *c.Node)
	}
	return out
}

// compared parts two lists into what both have and what one alone has.
func compared(k knowledge.Kind, a, b []knowledge.Node) Compared {
	out := Compared{Kind: k, OnlyA: without(a, b), OnlyB: without(b, a)}
	out.Both = without(a, out.OnlyA)
	return out
}

// without gives the nodes that are not among others.
func without(nodes, others []knowledge.Node) []knowledge.Node {
	not := make(map[string]bool)
	for _, n := range others {
		not[n.ID] = true
	}
	return slices.DeleteFunc(slices.Clone(nodes), func(n knowledge.Node) bool { return not[n.ID] })
}
