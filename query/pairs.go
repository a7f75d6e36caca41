package query

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// pairs counts the pairs in all talks kept, a page of talks at a time.
func (g *Graph) pairs(ctx context.Context, p pairing) ([]Pair, error) {
	t := tally{nodes: make(map[string]knowledge.Node)}
	s := store.Selection{Kinds: []knowledge.Kind{knowledge.Talk}, Filter: p.filter, Order: PageArgs{}.orderOf(knowledge.Talk), Limit: MaxPage}
	for read := 0; read < MaxPaired; read += MaxPage {
		pages, err := g.reader.Select(ctx, s)
		if err != nil {
			return nil, err
		}
		talks := pages[0].Nodes
		edges, err := g.Neighbors(ctx, store.Hop{From: idsOf(talks), Kinds: []knowledge.RelationKind{p.relation}, Out: true, To: []knowledge.Kind{p.of}})
		if err != nil {
			return nil, err
		}
		t.add(edges)
		if !pages[0].More {
			break
		}
		place := store.PositionOf(talks[len(talks)-1], s.Order)
		s.From = &place
	}
	return t.most(p.first), nil
}

// A tally gathers what is in each talk.
type tally struct {
	nodes map[string]knowledge.Node
	talks [][]string // ids
}

func (t *tally) add(talks [][]store.Edge) {
	for _, edges := range talks {
		var ids []string
		for _, e := range edges {
			ids = append(ids, e.Node.ID)
			t.nodes[e.Node.ID] = e.Node
		}
		t.talks = append(t.talks, ids)
	}
}

// most lists the n pairs with the most talks.
func (t *tally) most(n int) []Pair {
	nodes := slices.SortedFunc(maps.Values(t.nodes), byPlace())
	place := make(map[string]int, len(nodes))
	for i, node := range nodes {
		place[node.ID] = i
	}
	counts, single := t.count(place)
	pairs := slices.SortedFunc(maps.Keys(counts), func(a, b [2]int) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]))
	})
	var out []Pair
	for _, p := range pairs[:min(n, len(pairs))] {
		out = append(out, Pair{nodes[p[0]], nodes[p[1]], counts[p], single[p[0]], single[p[1]], len(t.talks)})
	}
	return out
}

// count counts the talks of each pair of places, the smaller one first, and of each place. What
// two relations lead to in one talk is in it once.
func (t *tally) count(place map[string]int) (counts map[[2]int]int, single map[int]int) {
	counts, single = make(map[[2]int]int), make(map[int]int)
	for _, ids := range t.talks {
		places := make([]int, len(ids))
		for i, id := range ids {
			places[i] = place[id]
		}
		slices.Sort(places)
		places = slices.Compact(places)
		for i, a := range places {
			single[a]++
			for _, b := range places[i+1:] {
				counts[[2]int{a, b}]++
			}
		}
	}
	return counts, single
}
