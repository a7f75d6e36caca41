package storetest

import (
	"context"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

var (
	byName   = store.Sort{Field: store.ByName}
	byDate   = store.Sort{Field: store.ByDate}
	newest   = store.Sort{Field: store.ByDate, Desc: true}
	byLength = store.Sort{Field: store.ByLength}
)

// talks selects all talks by name that the filter keeps.
func talks(f store.Filter) store.Selection {
	return store.Selection{Kinds: []knowledge.Kind{knowledge.Talk}, Filter: f, Order: []store.Sort{byName}, Limit: 100, Total: true}
}

// pages asks for a selection in a view of its own.
func pages(t testing.TB, s store.Store, selection store.Selection) []store.Page {
	t.Helper()
	var out []store.Page
	view(t, s, func(ctx context.Context, r store.Reader) (err error) {
		out, err = r.Select(ctx, selection)
		return err
	})
	return out
}

// selects checks the ids on the one page of a selection that has room for all.
func selects(t testing.TB, s store.Store, selection store.Selection, want ...string) {
	t.Helper()
	got := pages(t, s, selection)
	if len(got) != 1 {
		t.Fatalf("%d pages, want 1", len(got))
	}
	equal(t, "ids", idsOf(got[0].Nodes), want)
	equal(t, "more", got[0].More, false)
	if selection.Total {
		equal(t, "total", got[0].Total, len(want))
	}
}
