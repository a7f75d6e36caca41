package query

import (
	"cmp"
	"context"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// link counts the talks that two of the things share, apart for each of them.
func (g *Graph) link(ctx context.Context, m *TopicMap, t store.Tally) error {
	if len(m.Things) < 2 {
		return nil
	}
	var relations []knowledge.RelationKind
	for _, by := range t.By {
		relations = append(relations, by.Relation...)
	}
	relations = slices.Compact(relations)
	place := make(map[string]int, len(m.Things))
	t.Each, t.Total = &store.Each{Kinds: relations}, false
	t.By = []store.Grouping{{Relation: relations, Min: t.By[0].Min}} // one way of all kinds is less work than one for each
	for i, thing := range m.Things {
		place[thing.Node.ID] = i
		t.Each.IDs = append(t.Each.IDs, thing.Node.ID)
	}
	counts, err := g.reader.Count(ctx, t)
	if err != nil {
		return err
	}
	for i, of := range counts {
		a := m.Things[i]
		for _, c := range slices.Concat(of.Groups...) {
			if j, drawn := place[c.Node.ID]; drawn && i < j {
				b := m.Things[j]
				m.Links = append(m.Links, Pair{a.Node, b.Node, c.N, a.Talks, b.Talks, m.Talks})
			}
		}
	}
	return nil
}

// firmest orders links so that the first ones hold the map together: before
// all, each thing's strongest link; then each thing's second, and so on. A link
// that two things share goes by the better of its two places. How strong it is
// says its number of talks times its NPMI; equals go by their things' ids.
func firmest(links []Pair) []Pair {
	type placed struct {
		Pair
		strength float64
		round    int
	}
	all := make([]placed, len(links))
	for i, p := range links {
		all[i] = placed{Pair: p, strength: float64(p.Talks) * p.NPMI()}
	}
	slices.SortFunc(all, func(a, b placed) int {
		return cmp.Or(cmp.Compare(b.strength, a.strength), cmp.Compare(a.A.ID, b.A.ID), cmp.Compare(a.B.ID, b.B.ID))
	})
	seen := make(map[string]int)
	for i, p := range all {
		all[i].round = min(seen[p.A.ID], seen[p.B.ID])
		seen[p.A.ID]++
		seen[p.B.ID]++
	}
	slices.SortStableFunc(all, func(a, b placed) int { return cmp.Compare(a.round, b.round) })
	for i, p := range all {
		links[i] = p.Pair
	}
	return links
}
