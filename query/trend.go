package query

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// MaxTrends is the number of things in one trend.
const MaxTrends = 20

// A Trend is how many talks a thing has at each place.
type Trend struct {
	Of     knowledge.Node
	Points []TrendPoint
}

// A TrendPoint is one place: a year or an event.
type TrendPoint struct {
	Place FacetCount // with the talks of the thing
	All   int        // talks there in all
}

// Trends counts the talks of each thing by year or by event, among those that
// f keeps. All trends have the same places, in order. What the store does not
// hold has no trend.
func (g *Graph) Trends(ctx context.Context, of []string, by Facet, f TalkFilter) ([]Trend, error) {
	if len(of) == 0 || len(of) > MaxTrends {
		return nil, &InputError{"of", fmt.Sprintf("has %d names: it must have 1 to %d", len(of), MaxTrends)}
	}
	things, err := g.things(ctx, of)
	if err != nil || len(things) == 0 {
		return nil, err
	}
	filter, err := g.talkFilter(ctx, f)
	if err != nil {
		return nil, err
	}
	t := store.Tally{Kind: knowledge.Talk, Filter: filter, By: []store.Grouping{by.grouping()}}
	all, err := g.reader.Count(ctx, t)
	if err != nil {
		return nil, err
	}
	t.Each = &store.Each{Kinds: talkRelations(), IDs: idsOf(things)}
	each, err := g.reader.Count(ctx, t)
	if err != nil {
		return nil, err
	}
	var out []Trend
	for i, thing := range things {
		out = append(out, Trend{thing, along(all[0].Groups[0], each[i].Groups[0])})
	}
	return out, nil
}

// things finds the first thing that each name means and that talks may have.
func (g *Graph) things(ctx context.Context, names []string) ([]knowledge.Node, error) {
	found, err := g.Resolve(ctx, names, knowledge.Service, knowledge.Topic, knowledge.Person, knowledge.Company, knowledge.Event)
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, meant := range found {
		ids = append(ids, meant[0])
	}
	nodes, err := g.Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	var out []knowledge.Node
	for _, n := range nodes {
		if n != nil {
			out = append(out, *n)
		}
	}
	return out, nil
}

// talkRelations lead from talks to what they have.
func talkRelations() []knowledge.RelationKind {
	return []knowledge.RelationKind{knowledge.Covers, knowledge.GivenBy, knowledge.Features, knowledge.PresentedAt}
}

// along puts what one thing has on the places where there is anything.
func along(all, own []store.Count) []TrendPoint {
	places := slices.Clone(all)
	slices.SortFunc(places, func(a, b store.Count) int {
		if a.Node != nil && b.Node != nil {
			return cmp.Or(cmp.Compare(a.Node.Date, b.Node.Date), cmp.Compare(a.Node.SortKey(), b.Node.SortKey()), cmp.Compare(a.Node.ID, b.Node.ID))
		}
		return cmp.Compare(a.Year, b.Year)
	})
	has := make(map[string]int)
	for _, c := range own {
		has[placeOf(c)] = c.N
	}
	var out []TrendPoint
	for _, p := range withGaps(places) {
		out = append(out, TrendPoint{FacetCount{valueOf(p), p.Node, has[placeOf(p)]}, p.N})
	}
	return out
}

func placeOf(c store.Count) string {
	if c.Node != nil {
		return c.Node.ID
	}
	return valueOf(c)
}

// withGaps adds the years between others, and leaves out what has no year.
func withGaps(places []store.Count) []store.Count {
	var out []store.Count
	for _, p := range places {
		if p.Node == nil && p.Year == 0 {
			continue
		}
		for n := len(out); p.Node == nil && n > 0 && out[n-1].Year+1 < p.Year; n++ {
			out = append(out, store.Count{Year: out[n-1].Year + 1})
		}
		out = append(out, p)
	}
	return out
}
