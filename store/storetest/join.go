package storetest

import (
	"context"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

const (
	byTitle = "talk:aws-reinvent-2016/a-day-in-the-life" // rank 1
	byCode  = "talk:aws-reinvent-2016/arc201"            // rank 0
)

// joining is three documents: two that know a talk by its title alone, and a
// programme that knows its code as well.
//
//	first.md ── "A Day in the Life" ──┐
//	second.md ─ "A day in the life" ──┼── one talk: by its title until programme.json is there,
//	programme.json ─ ARC201 + title ──┘   then by its code
func joining() []knowledge.Reading {
	first := newReport("first.md", "First", "2016-12-01")
	names(first)
	talk := first.about(invent, "", "A Day in the Life", "2016")
	first.link(talk, knowledge.GivenBy, vogels, "speaker", first.line("A Day in the Life by Vogels", vogels, "Vogels"))
	first.link(talk, knowledge.PresentedAt, invent, "", first.line("of a packet"))
	second := newReport("second.md", "Second", "2016-12-02")
	names(second)
	talk = second.about(invent, "", "A day in the life", "2016")
	covers(second, talk, second.line("A day in the life of Lambda", lambda, "Lambda"), lambda)
	programme := newReport("programme.json", "Programme", "2016-10-01")
	names(programme)
	talk = programme.about(invent, "ARC201", "A Day in the Life", "2016-11-29")
	programme.of(talk).Programme = true
	programme.link(talk, knowledge.PresentedAt, invent, "", programme.line("ARC201"))
	return []knowledge.Reading{first.reading(), second.reading(), programme.reading()}
}

func testJoin(t *testing.T, h Harness) {
	first, second, programme := joining()[0], joining()[1], joining()[2]
	s := h.Open(t)
	load(t, s, first, second)
	equal(t, "dump by title", read(t, s), want(first, second))
	known(t, s, map[string]string{byTitle: byTitle, byCode: ""})

	load(t, s, programme)
	equal(t, "dump by code", read(t, s), want(first, second, programme))
	known(t, s, map[string]string{byTitle: byCode, byCode: byCode})
	view(t, s, func(ctx context.Context, r store.Reader) error {
		pages, err := r.Select(ctx, store.Selection{Kinds: []knowledge.Kind{knowledge.Statement}, Limit: 10,
			Of: &store.Of{Relation: knowledge.In, Reverse: true, IDs: []string{byCode, byTitle}}})
		equal(t, "statements in the talk", pageIDs(pages), [][]string{
			{"statement:first.md/1", "statement:first.md/2", "statement:programme.json/1", "statement:second.md/1"}, nil})
		return err
	})

	apply(t, s, drop(second.Document.ID))
	equal(t, "dump without the second", read(t, s), want(first, programme))
	apply(t, s, drop(programme.Document.ID))
	equal(t, "dump split again", read(t, s), want(first))
	known(t, s, map[string]string{byTitle: byTitle, byCode: ""})
	load(t, s, programme)
	apply(t, s, drop(first.Document.ID))
	equal(t, "dump of the programme alone", read(t, s), want(programme))
	known(t, s, map[string]string{byTitle: byCode, byCode: byCode})
	t.Run("two talks become one and two again", func(t *testing.T) { testBridge(t, h) })
}

// known checks what keys stand for; empty is nothing.
func known(t *testing.T, s store.Store, want map[string]string) {
	t.Helper()
	view(t, s, func(ctx context.Context, r store.Reader) error {
		for key, id := range want {
			nodes, err := r.Nodes(ctx, []string{key})
			if err != nil {
				return err
			}
			got := ""
			if nodes[0] != nil {
				got = nodes[0].ID
			}
			equal(t, "what "+key+" stands for", got, id)
		}
		return nil
	})
}

// testBridge puts a document between two that know a talk by its code and by
// its title, and takes it away.
func testBridge(t *testing.T, h Harness) {
	title, bridge := joining()[0], joining()[2]
	bridge.Links = bridge.Links[:len(bridge.Links)-1] // it says nothing of the talk but its keys
	code := newReport("code.md", "Code", "2016-12-09")
	names(code)
	talk := code.about(invent, "ARC201", "Packets", "2016-11-29")
	code.link(talk, knowledge.GivenBy, vogels, "host", code.line("ARC201 by Vogels", vogels, "Vogels"))
	s := h.Open(t)
	load(t, s, title, code.reading())
	known(t, s, map[string]string{byTitle: byTitle, byCode: byCode})
	load(t, s, bridge)
	known(t, s, map[string]string{byTitle: byCode, byCode: byCode})
	equal(t, "dump of one talk", read(t, s), want(title, code.reading(), bridge))
	apply(t, s, drop(bridge.Document.ID))
	known(t, s, map[string]string{byTitle: byTitle, byCode: byCode})
	equal(t, "dump of two talks", read(t, s), want(title, code.reading()))
}

// pageIDs lists the ids on each page.
func pageIDs(pages []store.Page) [][]string {
	out := make([][]string, len(pages))
	for i, p := range pages {
		out[i] = idsOf(p.Nodes)
	}
	return out
}
