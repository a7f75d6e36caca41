package storetest

import (
	"context"
	"slices"

	"pgregory.net/rapid"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A draw makes questions that have answers more often than not: it begins
// with a relation of the graph and asks for what stands at one of its ends.
type draw struct {
	*rapid.T
	*model
	relation knowledge.Relation
	reverse  bool
	listed   knowledge.Node // the end that the question is about
	other    string         // id of the other end
}

func newDraw(t *rapid.T, m *model) draw {
	d := draw{T: t, model: m, relation: rapid.SampledFrom(m.Relations).Draw(t, "relation"), reverse: rapid.Bool().Draw(t, "reverse")}
	d.listed, d.other = m.node[d.relation.From], d.relation.To
	if d.reverse {
		d.listed, d.other = m.node[d.relation.To], d.relation.From
	}
	return d
}

// rarely is true once in four times.
func (d draw) rarely(name string) bool {
	return rapid.SampledFrom([]bool{false, false, false, true}).Draw(d.T, name)
}

func (d draw) kinds() []knowledge.Kind {
	out := []knowledge.Kind{d.listed.Kind}
	if more := rapid.SampledFrom(knowledge.Kinds()).Draw(d.T, "kind"); more != d.listed.Kind && d.rarely("two kinds") {
		out = append(out, more)
	}
	return out
}

func (d draw) along() []knowledge.RelationKind {
	out := []knowledge.RelationKind{d.relation.Kind}
	if more := rapid.SampledFrom(knowledge.RelationKinds()).Draw(d.T, "along"); more != d.relation.Kind && d.rarely("along two") {
		out = append(out, more)
	}
	return out
}

// ids are some that are there, one that is not, and with or without the other end.
func (d draw) ids(name string, withOther bool) []string {
	some := rapid.SampledFrom(append(idsOf(d.Graph.Nodes), "service:nowhere"))
	out := rapid.SliceOfN(some, 0, 2).Draw(d.T, name)
	if withOther {
		out = append(out, d.other)
	}
	return out
}

func (d draw) order() []store.Sort {
	sort := rapid.Custom(func(t *rapid.T) store.Sort {
		field := rapid.SampledFrom([]store.Field{store.ByName, store.ByDate, store.ByLength, store.ByCount}).Draw(t, "field")
		sort := store.Sort{Field: field, Desc: rapid.Bool().Draw(t, "desc")}
		if field == store.ByCount {
			sort.Counts = d.counted()
		}
		return sort
	})
	return rapid.SliceOfNDistinct(sort, 0, 2, func(s store.Sort) store.Field { return s.Field }).Draw(d.T, "order")
}

func (d draw) drawSelection() question {
	s := d.selection()
	return func(ctx context.Context, r store.Reader) (any, error) { return r.Select(ctx, s) }
}

func (d draw) selection() store.Selection {
	s := store.Selection{
		Kinds:  d.kinds(),
		Filter: d.filter(),
		Order:  d.order(),
		Back:   rapid.Bool().Draw(d.T, "back"),
		Limit:  rapid.IntRange(0, 7).Draw(d.T, "limit"),
		Total:  rapid.Bool().Draw(d.T, "total"),
	}
	if d.rarely("from") {
		n := rapid.SampledFrom(d.Graph.Nodes).Draw(d.T, "from node")
		position := store.PositionOf(n, s.Order, d.numbers(s.Order, n)...)
		s.From = &position
	}
	if rapid.Bool().Draw(d.T, "of") {
		s.Of = &store.Of{Relation: d.relation.Kind, Reverse: !d.reverse, IDs: d.ids("of", true)}
	}
	return s
}

func (d draw) drawHop() question {
	hop := d.hop()
	return func(ctx context.Context, r store.Reader) (any, error) { return r.Neighbors(ctx, hop) }
}

func (d draw) hop() store.Hop {
	hop := store.Hop{
		From:  d.ids("hop from", true),
		Out:   d.reverse || rapid.Bool().Draw(d.T, "out"),
		In:    !d.reverse || rapid.Bool().Draw(d.T, "in"),
		Limit: rapid.IntRange(0, 5).Draw(d.T, "limit"),
	}
	if rapid.Bool().Draw(d.T, "kinds") {
		hop.Kinds = d.along()
	}
	if rapid.Bool().Draw(d.T, "to") {
		hop.To = d.kinds()
	}
	if d.listed.Kind == knowledge.Statement && rapid.Bool().Draw(d.T, "naming") {
		for named := range d.joined(d.listed.ID, kinds{knowledge.Mentions}, nil, true) {
			hop.Naming = append(hop.Naming, named)
		}
		slices.Sort(hop.Naming)
	}
	return hop
}
