package storetest

import (
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func testPage(t *testing.T, s store.Store) {
	t.Run("orders", func(t *testing.T) {
		q := talks(store.Filter{})
		selects(t, s, q, dat320, dat303, untimely, dat301, shougai)
		q.Order = []store.Sort{newest, byName}
		selects(t, s, q, shougai, dat320, dat303, dat301, untimely)
		q.Order = []store.Sort{byDate, byName}
		selects(t, s, q, untimely, dat301, dat303, dat320, shougai)
		q.Order = []store.Sort{byLength}
		selects(t, s, q, shougai, untimely, dat301, dat320, dat303)
		q.Order = nil
		selects(t, s, q, dat301, dat303, dat320, shougai, untimely)
	})
	t.Run("statements stand in the order of their lines", func(t *testing.T) {
		q := talks(store.Filter{})
		q.Kinds, q.Limit = []knowledge.Kind{knowledge.Statement}, 3
		got := pages(t, s, q)
		equal(t, "ids", pageIDs(got), [][]string{{inventStatement(1), inventStatement(2), inventStatement(3)}})
		equal(t, "total", got[0].Total, 13)
	})
	for _, order := range [][]store.Sort{nil, {byName}, {newest}, {newest, byName}, {byDate, {Field: store.ByLength, Desc: true}}} {
		for _, back := range []bool{false, true} {
			q := talks(store.Filter{})
			q.Order, q.Back = order, back
			walks(t, s, q)
		}
	}
	t.Run("limit 0", func(t *testing.T) {
		q := talks(store.Filter{From: 2016, To: 2016})
		q.Limit = 0
		equal(t, "pages", pages(t, s, q), []store.Page{{More: true, Total: 3}})
		q.Filter.From, q.Filter.To = 1999, 1999
		equal(t, "pages of nothing", pages(t, s, q), []store.Page{{}})
	})
	t.Run("position of no node", func(t *testing.T) {
		q := talks(store.Filter{})
		q.Total = false
		q.From = &store.Position{Values: []string{"deep dive"}, ID: "talk:x"}
		selects(t, s, q, dat303, untimely, dat301, shougai)
		q.Back = true
		selects(t, s, q, dat320)
	})
}

// walks goes through a selection two by two and wants what one big page has.
func walks(t *testing.T, s store.Store, q store.Selection) {
	t.Helper()
	all := pages(t, s, q)[0]
	var got []knowledge.Node
	q.Limit = 2
	for len(got) <= len(all.Nodes) {
		page := pages(t, s, q)[0]
		got = append(got, page.Nodes...)
		equal(t, "total", page.Total, all.Total)
		if !page.More {
			break
		}
		equal(t, "length of a page that is not the last", len(page.Nodes), 2)
		position := page.Position(len(page.Nodes)-1, q.Order)
		q.From = &position
	}
	equal(t, "walked", got, all.Nodes)
}

func testOf(t *testing.T, s store.Store) {
	q := talks(store.Filter{})
	q.Of = &store.Of{Relation: knowledge.Covers, Reverse: true, IDs: []string{lambda, "topic:nowhere", aurora, failover, aurora}}
	q.Limit = 2
	got := pages(t, s, q)
	equal(t, "ids", pageIDs(got), [][]string{{shougai}, nil, {dat320, dat303}, {dat320, dat303}, {dat320, dat303}})
	for i, want := range []store.Page{{Total: 1}, {}, {More: true, Total: 3}, {More: true, Total: 3}, {More: true, Total: 3}} {
		got[i].Nodes = nil
		equal(t, "page", got[i], want)
	}
	q.Filter = store.Filter{Links: []store.LinkFilter{{Kinds: []knowledge.RelationKind{knowledge.GivenBy}, All: []string{koyanagi}}}}
	equal(t, "ids with a filter", pageIDs(pages(t, s, q)), [][]string{{shougai}, nil, {dat303}, {dat303, shougai}, {dat303}})
	q.Of = &store.Of{Relation: knowledge.Covers, IDs: []string{dat303, shougai}}
	q.Kinds, q.Filter = []knowledge.Kind{knowledge.Service, knowledge.Topic}, store.Filter{}
	equal(t, "ids forwards", pageIDs(pages(t, s, q)), [][]string{{aurora, failover}, {lambda, failover}})
	q.Kinds = []knowledge.Kind{knowledge.Topic}
	equal(t, "ids of a kind", pageIDs(pages(t, s, q)), [][]string{{failover}, {failover}})
	q.Of = &store.Of{Relation: knowledge.Uses, IDs: []string{netflix}}
	q.Kinds, q.Limit = []knowledge.Kind{knowledge.Service}, 10
	twice := pages(t, s, q)
	equal(t, "what two relations join stands once", pageIDs(twice), [][]string{{aurora, lambda}})
	equal(t, "and counts once", twice[0].Total, 2)
	q.Of.IDs = nil
	equal(t, "pages of no ids", pages(t, s, q), []store.Page(nil))
}
