package storetest

import (
	"context"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func testLoad(t *testing.T, h Harness) {
	t.Run("both documents at once", func(t *testing.T) {
		s := h.Open(t)
		equal(t, "outcomes", load(t, s, fixture()...), []store.Outcome{store.New, store.New})
		equal(t, "revision", revision(t, s), int64(1))
		equal(t, "dump", read(t, s), want(fixture()...))
	})
	t.Run("edit replaces what the document said and nothing else", func(t *testing.T) {
		s := h.Open(t)
		load(t, s, fixture()...)
		edited := edit(inventReading())
		equal(t, "outcomes", load(t, s, edited), []store.Outcome{store.Changed})
		equal(t, "revision", revision(t, s), int64(2))
		equal(t, "dump", read(t, s), want(edited, meetupReading()))
		statements := talks(store.Filter{Terms: phrases("30秒")})
		statements.Kinds = []knowledge.Kind{knowledge.Statement}
		selects(t, s, statements)
		selects(t, s, talks(store.Filter{Text: phrases("フェイルオーバー")}), shougai)
	})
	t.Run("things go with their last claim", func(t *testing.T) {
		s := h.Open(t)
		load(t, s, fixture()...)
		equal(t, "outcomes", apply(t, s, drop(inventReport)), []store.Outcome{store.Removed})
		equal(t, "dump", read(t, s), want(meetupReading()))
		gone(t, s, dat303, dat320, inventReport, inventStatement(1))
		apply(t, s, drop(meetupReport))
		equal(t, "dump", read(t, s), want())
		equal(t, "revision", revision(t, s), int64(3))
	})
	t.Run("removed and loaded again is as before", func(t *testing.T) {
		s := h.Open(t)
		load(t, s, fixture()...)
		apply(t, s, drop(inventReport))
		load(t, s, inventReading())
		equal(t, "dump", read(t, s), want(fixture()...))
	})
	t.Run("the smallest document is believed first", func(t *testing.T) { testTrust(t, h) })
	t.Run("any order of documents gives one graph", func(t *testing.T) { testAnyOrder(t, h) })
}

// edit takes away a statement's mentions, a talk's link and a thing's alias, and says one thing more.
func edit(r knowledge.Reading) knowledge.Reading {
	r.Statements[1].Text = "Auroraの障害"
	r.Statements[1].Mentions = nil
	r.Things[0].Aliases = []string{"オーロラ"}
	r.Links = append(r.Links[:len(r.Links)-1], knowledge.Link{From: dat301, Kind: knowledge.Covers, To: lambda,
		Evidence: []knowledge.Evidence{{Statement: inventStatement(2), Rule: "edit"}}})
	r.Document.Hash = "edited"
	return r
}

func inventStatement(line int) string { return knowledge.StatementID(inventReport, line) }

func gone(t *testing.T, s store.Store, ids ...string) {
	t.Helper()
	view(t, s, func(ctx context.Context, r store.Reader) error {
		nodes, err := r.Nodes(ctx, ids)
		equal(t, "nodes that are gone", nodes, make([]*knowledge.Node, len(ids)))
		return err
	})
}
