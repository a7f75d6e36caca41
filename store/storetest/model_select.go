package storetest

import (
	"cmp"
	"context"
	"slices"
	"strconv"

	"talkgraph/knowledge"
	"talkgraph/store"
)

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
	places := make(map[string]store.Position)
	for _, n := range m.Graph.Nodes {
		if slices.Contains(s.Kinds, n.Kind) && (set == nil || set[n.ID]) && m.keeps(s.Filter, n) {
			all = append(all, n)
			places[n.ID] = store.PositionOf(n, s.Order, m.numbers(s.Order, n)...)
		}
	}
	slices.SortFunc(all, func(a, b knowledge.Node) int { return comparePositions(places[a.ID], places[b.ID], s) })
	var p store.Page
	if s.Total {
		p.Total = len(all)
	}
	for _, n := range all {
		switch {
		case s.From != nil && comparePositions(places[n.ID], *s.From, s) <= 0:
		case len(p.Nodes) == s.Limit:
			p.More = true
			return p
		default:
			p.Nodes = append(p.Nodes, n)
			if numbers := m.numbers(s.Order, n); numbers != nil {
				p.Counts = append(p.Counts, numbers)
			}
		}
	}
	return p
}

// numbers are what the order counts at a node.
func (m *model) numbers(order []store.Sort, n knowledge.Node) []int {
	var out []int
	for _, c := range store.Counting(order) {
		number := 0
		for far := range m.joined(n.ID, c.Kinds, c.Qualifiers, !c.Reverse) {
			if m.matches(c.Match, far) {
				number++
			}
		}
		out = append(out, number)
	}
	return out
}

// comparePositions orders positions the way the selection walks.
func comparePositions(a, b store.Position, s store.Selection) int {
	c := 0
	for i, sort := range s.Order {
		by := cmp.Compare(a.Values[i], b.Values[i])
		if sort.Field == store.ByCount {
			m, _ := strconv.Atoi(a.Values[i])
			n, _ := strconv.Atoi(b.Values[i])
			by = cmp.Compare(m, n)
		}
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
