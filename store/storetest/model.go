package storetest

import (
	"cmp"
	"context"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A model answers like a store's reader, from lists, in the plainest way. It
// is what the generated cases compare engines with; the cases written by hand
// keep it honest.
type model struct {
	knowledge.Graph
	readings []knowledge.Reading
	log      knowledge.Curation
	number   int64
	node     map[string]knowledge.Node
}

var _ store.Reader = (*model)(nil)

func newModel(readings []knowledge.Reading) *model { return newDecidedModel(nil, readings) }

func newDecidedModel(log knowledge.Curation, readings []knowledge.Reading) *model {
	d := want(readings...)
	m := &model{Graph: graphOf(log, readings), readings: d.Readings, log: log, number: 1, node: make(map[string]knowledge.Node)}
	for _, n := range m.Graph.Nodes {
		m.node[n.ID] = n
	}
	return m
}

func (m *model) Revision() int64 { return m.number }

func (m *model) Nodes(_ context.Context, ids []string) ([]*knowledge.Node, error) {
	out := make([]*knowledge.Node, len(ids))
	for i, id := range ids {
		if n, ok := m.node[m.ID(id)]; ok {
			out[i] = &n
		}
	}
	return out, nil
}

func (m *model) Named(_ context.Context, keys []string) ([][]knowledge.Node, error) {
	out := make([][]knowledge.Node, len(keys))
	for i, key := range keys {
		for _, kind := range knowledge.Kinds() {
			for _, n := range m.Graph.Nodes {
				if n.Kind == kind && slices.Contains(n.Keys(), key) {
					out[i] = append(out[i], n)
				}
			}
		}
	}
	return out, nil
}

func (m *model) Readings(_ context.Context, after string, limit int) ([]knowledge.Reading, error) {
	var out []knowledge.Reading
	for _, r := range m.readings {
		if r.Document.ID > after && len(out) < limit {
			out = append(out, r)
		}
	}
	return out, nil
}

func (m *model) Select(_ context.Context, s store.Selection) ([]store.Page, error) {
	if s.Of == nil {
		return []store.Page{m.page(s, nil)}, nil
	}
	var out []store.Page
	for _, id := range s.Of.IDs {
		out = append(out, m.page(s, m.joined(id, []knowledge.RelationKind{s.Of.Relation}, nil, !s.Of.Reverse)))
	}
	return out, nil
}

// page lists one page of the nodes that are in the set; nil is all.
func (m *model) page(s store.Selection, set map[string]bool) store.Page {
	var all []knowledge.Node
	for _, n := range m.Graph.Nodes {
		if slices.Contains(s.Kinds, n.Kind) && (set == nil || set[n.ID]) && m.keeps(s.Filter, n) {
			all = append(all, n)
		}
	}
	slices.SortFunc(all, func(a, b knowledge.Node) int {
		return comparePositions(store.PositionOf(a, s.Order), store.PositionOf(b, s.Order), s)
	})
	var p store.Page
	if s.Total {
		p.Total = len(all)
	}
	for _, n := range all {
		switch {
		case s.From != nil && comparePositions(store.PositionOf(n, s.Order), *s.From, s) <= 0:
		case len(p.Nodes) == s.Limit:
			p.More = true
			return p
		default:
			p.Nodes = append(p.Nodes, n)
		}
	}
	return p
}

// comparePositions orders positions the way the selection walks.
func comparePositions(a, b store.Position, s store.Selection) int {
	c := 0
	for i, sort := range s.Order {
		by := cmp.Compare(a.Values[i], b.Values[i])
		if sort.Desc {
			by = -by
		}
		c = cmp.Or(c, by)
	}
	c = cmp.Or(c, cmp.Compare(a.ID, b.ID))
	if s.Back {
		return -c
	}
	return c
}

// joined is the set of nodes that relations of the kinds, and with one of the
// qualifiers if there are any, join to a node: from it, or to it.
func (m *model) joined(id string, kinds []knowledge.RelationKind, qualifiers []string, from bool) map[string]bool {
	out := make(map[string]bool)
	for _, r := range m.Relations {
		switch {
		case !slices.Contains(kinds, r.Kind):
		case len(qualifiers) > 0 && !slices.Contains(qualifiers, r.Qualifier):
		case from && r.From == id:
			out[r.To] = true
		case !from && r.To == id:
			out[r.From] = true
		}
	}
	return out
}
