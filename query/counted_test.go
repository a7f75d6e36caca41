package query_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// TestCountedPages walks services by the number of talks that cover them, and
// says so when the graph has moved on under a cursor.
func TestCountedPages(t *testing.T) {
	s := storeOf(t, reportA(), reportB())
	talks := &store.Counted{Kinds: []knowledge.RelationKind{knowledge.Covers}, Reverse: true, Match: store.Match{Kinds: []knowledge.Kind{knowledge.Talk}}}
	order := []store.Sort{{Field: store.ByCount, Desc: true, Counts: talks}, {Field: store.ByName}}
	page := func(p query.PageArgs) query.Connection {
		p.Order = order
		c, err := view(t, s, func(ctx context.Context, g *query.Graph) (query.Connection, error) {
			return g.Entities(ctx, query.EntityFilter{Kind: knowledge.Service}, p)
		})
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	whole := page(query.PageArgs{})
	if diff := cmp.Diff([]string{aurora, lambda}, ids(whole.Nodes)); diff != "" {
		t.Error("services (-want +got):", diff)
	}
	if diff := cmp.Diff([][]int{{3}, {2}}, whole.Counts); diff != "" {
		t.Error("their talks (-want +got):", diff)
	}
	var forth []string
	for at := (query.PageArgs{First: ptr(1)}); ; {
		c := page(at)
		forth = append(forth, ids(c.Nodes)...)
		if c.Moved {
			t.Error("the graph is said to have moved")
		}
		if !c.HasNext {
			break
		}
		at.After = c.Cursors[0]
	}
	if diff := cmp.Diff(ids(whole.Nodes), forth); diff != "" {
		t.Error("forth:", diff)
	}
	last := page(query.PageArgs{Last: ptr(1)})
	if diff := cmp.Diff(ids(whole.Nodes)[1:], ids(last.Nodes)); diff != "" {
		t.Error("back:", diff)
	}
	if diff := cmp.Diff(whole.Counts[1:], last.Counts); diff != "" {
		t.Error("counts from the back:", diff)
	}
	load(t, s, many(3))
	for _, at := range []query.PageArgs{{After: whole.Cursors[0]}, {Last: ptr(1), Before: last.Cursors[0]}} {
		if c := page(at); !c.Moved {
			t.Error("the graph has moved on, and the page does not say so")
		}
	}
	if c := page(query.PageArgs{}); c.Moved {
		t.Error("a page without a cursor is said to have moved")
	}
}
