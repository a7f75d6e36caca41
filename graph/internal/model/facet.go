package model

import (
	"context"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// FacetCounts is the type FacetCounts of the schema.
type FacetCounts struct {
	Near
	Counted query.FacetCounts
}

func (f *FacetCounts) By() query.Facet { return f.Counted.By }
func (f *FacetCounts) Talks() int      { return f.Counted.Talks }
func (f *FacetCounts) Counts(ctx context.Context) ([]*FacetCount, error) {
	return near[[]*FacetCount](ctx, &f.Near)
}

// Facets shows talks counted in several ways.
func Facets(counted []query.FacetCounts) []*FacetCounts {
	out := []*FacetCounts{}
	for _, c := range counted {
		out = append(out, &FacetCounts{Counted: c})
	}
	return out
}

// Trends shows the talks of several things.
func Trends(counted []query.Trend) []*Trend {
	out := []*Trend{}
	for _, c := range counted {
		out = append(out, &Trend{Counted: c})
	}
	return out
}

// FacetCount is the type FacetCount of the schema.
type FacetCount struct {
	Near
	Counted query.FacetCount
}

func (f *FacetCount) Value() string                              { return f.Counted.Value }
func (f *FacetCount) Talks() int                                 { return f.Counted.Talks }
func (f *FacetCount) Entity(ctx context.Context) (Entity, error) { return near[Entity](ctx, &f.Near) }

// Trend is the type Trend of the schema.
type Trend struct {
	Near
	Counted query.Trend
}

func (t *Trend) Entity(ctx context.Context) (Entity, error) { return near[Entity](ctx, &t.Near) }
func (t *Trend) Points(ctx context.Context) ([]*TrendPoint, error) {
	return near[[]*TrendPoint](ctx, &t.Near)
}

// TrendPoint is the type TrendPoint of the schema.
type TrendPoint struct {
	Near
	Counted query.TrendPoint
}

func (p *TrendPoint) Value() string                             { return p.Counted.Place.Value }
func (p *TrendPoint) Talks() int                                { return p.Counted.Place.Talks }
func (p *TrendPoint) All() int                                  { return p.Counted.All }
func (p *TrendPoint) Event(ctx context.Context) (*Event, error) { return near[*Event](ctx, &p.Near) }

// Comparison is the type Comparison of the schema.
type Comparison struct {
	Near
	Compared *query.Comparison
}

func (c *Comparison) A(ctx context.Context) (Entity, error) { return near[Entity](ctx, &c.Near) }
func (c *Comparison) B(ctx context.Context) (Entity, error) { return near[Entity](ctx, &c.Near) }
func (c *Comparison) Parts(ctx context.Context) ([]*ComparisonPart, error) {
	return near[[]*ComparisonPart](ctx, &c.Near)
}

// Part shows what is compared of one kind.
func (c *Comparison) Part(of query.Compared) *ComparisonPart {
	return &ComparisonPart{Compared: of, First: c.Compared.First}
}

// ComparisonPart is the type ComparisonPart of the schema.
type ComparisonPart struct {
	Near
	Compared query.Compared
	First    int
}

func (c *ComparisonPart) Kind() knowledge.Kind { return c.Compared.Kind }
func (c *ComparisonPart) BothCount() int       { return len(c.Compared.Both) }
func (c *ComparisonPart) OnlyACount() int      { return len(c.Compared.OnlyA) }
func (c *ComparisonPart) OnlyBCount() int      { return len(c.Compared.OnlyB) }

func (c *ComparisonPart) Both(ctx context.Context) ([]Entity, error) {
	return near[[]Entity](ctx, &c.Near)
}

func (c *ComparisonPart) OnlyA(ctx context.Context) ([]Entity, error) {
	return near[[]Entity](ctx, &c.Near)
}

func (c *ComparisonPart) OnlyB(ctx context.Context) ([]Entity, error) {
	return near[[]Entity](ctx, &c.Near)
}
