package storetest

import (
	"context"

	"pgregory.net/rapid"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func (d draw) drawTally() question {
	t := d.tally()
	return func(ctx context.Context, r store.Reader) (any, error) { return r.Count(ctx, t) }
}

func (d draw) tally() store.Tally {
	t := store.Tally{Kind: d.listed.Kind, Filter: d.filter(), Total: rapid.Bool().Draw(d.T, "total")}
	if d.rarely("all kinds") {
		t.Kind = ""
	}
	if d.rarely("each") {
		t.Each = &store.Each{Kinds: d.along(), Reverse: d.reverse, IDs: d.ids("each", true)}
		if d.rarely("each qualified") {
			t.Each.Qualifiers = []string{d.relation.Qualifier}
		}
		t.Marginals = rapid.Bool().Draw(d.T, "marginals")
	}
	for range rapid.IntRange(1, 3).Draw(d.T, "ways") {
		t.By = append(t.By, d.grouping())
	}
	return t
}

func (d draw) grouping() store.Grouping {
	by := store.Grouping{Limit: rapid.IntRange(0, 4).Draw(d.T, "limit")}
	if d.rarely("minimum") {
		by.Min = rapid.IntRange(1, 3).Draw(d.T, "at least")
	}
	switch rapid.IntRange(0, 4).Draw(d.T, "by") {
	case 0:
		by.ByKind = true
	case 1:
		by.ByYear = true
	case 2:
		by.Property = rapid.SampledFrom(properties).Draw(d.T, "by property")
	case 3:
		by.Relation, by.Reverse, by.Kind = d.along(), d.reverse, d.node[d.other].Kind
	case 4:
		by.Relation, by.Reverse = d.along(), d.reverse
		if d.rarely("by qualified") {
			by.Qualifiers = []string{d.relation.Qualifier}
		}
	}
	return by
}

// properties are those that nodes are filtered and counted by.
var properties = []store.Property{store.ByType, store.ByCode, store.ByLanguage, store.ByCategory, store.BySeries, store.ByPlace, store.ByAuthor, store.ByPublisher, store.ByReader}

// counted are nodes joined to those listed.
func (d draw) counted() *store.Counted {
	c := &store.Counted{Kinds: d.along(), Reverse: d.reverse}
	if rapid.Bool().Draw(d.T, "count of a kind") {
		c.Match.Kinds = []knowledge.Kind{d.node[d.other].Kind}
	}
	if d.rarely("count qualified") {
		c.Qualifiers = []string{d.relation.Qualifier}
	}
	if d.rarely("count filtered") {
		c.Match.Filter = d.across().filterTo(1)
	}
	return c
}

// across draws questions about the other end.
func (d draw) across() draw {
	d.listed, d.other, d.reverse = d.node[d.other], d.listed.ID, !d.reverse
	return d
}

func (d draw) drawDegrees() question {
	ids := d.ids("degrees", true)
	return func(ctx context.Context, r store.Reader) (any, error) { return r.Degrees(ctx, ids) }
}
