package query

import (
	"context"
	"fmt"
	"strconv"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A Facet is what talks are counted by.
type Facet string

// The facets.
const (
	ByYear     Facet = "year"
	ByEvent    Facet = "event"
	ByCompany  Facet = "company"
	ByService  Facet = "service"
	ByTopic    Facet = "topic"
	BySpeaker  Facet = "speaker"
	ByKind     Facet = "kind" // of talk
	ByLanguage Facet = "language"
)

// MaxFacets is the number of facets in one question.
const MaxFacets = 8

// FacetCounts are the talks of each value of a facet, the most first.
type FacetCounts struct {
	By     Facet
	Talks  int // that were counted
	Values []FacetCount
}

// A FacetCount is one value.
type FacetCount struct {
	Value string
	Node  *knowledge.Node // nil for years, kinds and languages
	Talks int
}

// Facets counts the talks that f keeps by several facets in one call: at most
// first values of each, 1 to MaxPage, of at least atLeast talks.
func (g *Graph) Facets(ctx context.Context, f TalkFilter, by []Facet, first, atLeast int) ([]FacetCounts, error) {
	if err := within("first", first, MaxPage); err != nil {
		return nil, err
	}
	if atLeast < 1 {
		return nil, &InputError{"atLeast", fmt.Sprintf("is %d: it must be 1 or more", atLeast)}
	}
	if len(by) == 0 || len(by) > MaxFacets {
		return nil, &InputError{"by", fmt.Sprintf("has %d facets: it must have 1 to %d", len(by), MaxFacets)}
	}
	t := store.Tally{Kind: knowledge.Talk, Total: true}
	for _, facet := range by {
		grouping := facet.grouping()
		grouping.Min, grouping.Limit = atLeast, first
		t.By = append(t.By, grouping)
	}
	var err error
	if t.Filter, err = g.talkFilter(ctx, f); err != nil {
		return nil, err
	}
	counts, err := g.reader.Count(ctx, t)
	if err != nil {
		return nil, err
	}
	out := make([]FacetCounts, len(by))
	for i, facet := range by {
		out[i] = FacetCounts{By: facet, Talks: counts[0].Total}
		for _, c := range counts[0].Groups[i] {
			out[i].Values = append(out[i].Values, FacetCount{valueOf(c), c.Node, c.N})
		}
	}
	return out, nil
}

// grouping is the facet as the store has it.
func (f Facet) grouping() store.Grouping {
	switch f {
	case ByYear:
		return store.Grouping{ByYear: true}
	case ByKind:
		return store.Grouping{Property: store.ByType}
	case ByLanguage:
		return store.Grouping{Property: store.ByLanguage}
	}
	kind := map[Facet]knowledge.Kind{ByEvent: knowledge.Event, ByCompany: knowledge.Company, ByService: knowledge.Service,
		ByTopic: knowledge.Topic, BySpeaker: knowledge.Person}[f]
	return grouped(kind)
}

// grouped counts talks by the things of a kind that they have.
func grouped(k knowledge.Kind) store.Grouping {
	relation, _ := OfTalks(k)
	return store.Grouping{Relation: []knowledge.RelationKind{relation}, Kind: k}
}

// valueOf is what was counted, as text.
func valueOf(c store.Count) string {
	switch {
	case c.Node != nil:
		return c.Node.Name
	case c.Year != 0:
		return strconv.Itoa(c.Year)
	}
	return c.Value
}
