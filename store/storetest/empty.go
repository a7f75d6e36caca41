package storetest

import (
	"context"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// testEmpty asks everything of a store that holds nothing.
func testEmpty(t *testing.T, h Harness) {
	s := h.Open(t)
	view(t, s, func(ctx context.Context, r store.Reader) error {
		equal(t, "revision", r.Revision(), int64(0))
		nodes, err := r.Nodes(ctx, []string{aurora, inventReport})
		equal(t, "nodes", nodes, []*knowledge.Node{nil, nil})
		equal(t, "error of Nodes", err, nil)
		named, err := r.Named(ctx, []string{"aurora", ""})
		equal(t, "named", named, [][]knowledge.Node{nil, nil})
		equal(t, "error of Named", err, nil)
		edges, err := r.Neighbors(ctx, store.Hop{From: []string{aurora}, Out: true, In: true})
		equal(t, "edges", edges, [][]store.Edge{nil})
		equal(t, "error of Neighbors", err, nil)
		return emptyLists(t, ctx, r)
	})
	equal(t, "dump", read(t, s), want())
}

func emptyLists(t *testing.T, ctx context.Context, r store.Reader) error {
	pages, err := r.Select(ctx, store.Selection{Kinds: knowledge.Kinds(), Limit: 5, Total: true})
	equal(t, "pages", pages, []store.Page{{}})
	equal(t, "error of Select", err, nil)
	pages, err = r.Select(ctx, store.Selection{Kinds: knowledge.Kinds(), Limit: 5, Filter: store.Filter{Text: phrases("aurora")}})
	equal(t, "pages with text", pages, []store.Page{{}})
	equal(t, "error of Select with text", err, nil)
	pages, err = r.Select(ctx, store.Selection{Kinds: knowledge.Kinds(), Limit: 5, Of: &store.Of{Relation: knowledge.Covers, IDs: []string{dat303}}})
	equal(t, "pages of", pages, []store.Page{{}})
	equal(t, "error of Select of", err, nil)
	counts, err := r.Count(ctx, store.Tally{By: store.Grouping{ByKind: true}})
	equal(t, "counts", counts, []store.Count(nil))
	equal(t, "error of Count", err, nil)
	log, err := r.Curation(ctx)
	equal(t, "log", log, knowledge.Curation(nil))
	equal(t, "error of Curation", err, nil)
	return err
}

// phrases are those of a query that is finished.
func phrases(query string) []knowledge.Phrase { return knowledge.Phrases(query, false) }
