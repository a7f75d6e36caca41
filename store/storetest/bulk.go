package storetest

import (
	"context"
	"fmt"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// testBulk takes in one document of 20,000 statements and, in one load,
// several hundred small ones.
func testBulk(t *testing.T, h Harness) {
	s := h.Open(t)
	r := bigReading()
	load(t, s, r)
	counted(t, s, []tallied{{knowledge.Statement, 20_000}, {knowledge.Talk, 2}, {knowledge.Document, 1}, {knowledge.Event, 1}})
	t.Run("texts that match too much", func(t *testing.T) { testMaxMatches(t, s) })
	t.Run("many documents in one load", func(t *testing.T) {
		outcomes := load(t, s, Synthetic(300)...)
		equal(t, "outcomes", len(outcomes), 300)
		equal(t, "revision", revision(t, s), int64(2))
		apply(t, s, drop(r.Document.ID))
		equal(t, "dump", read(t, s), want(Synthetic(300)...))
	})
}

func counted(t *testing.T, s store.Store, want []tallied) {
	t.Helper()
	view(t, s, func(ctx context.Context, r store.Reader) error {
		counts, err := r.Count(ctx, store.Tally{By: []store.Grouping{{ByKind: true}}})
		equal(t, "kinds", lines(counts), [][]tallied{want})
		return err
	})
}

const (
	commonTalk = "talk:aws-reinvent-2016/common-sense"
	rareTalk   = "talk:aws-reinvent-2016/rare-earths"
)

// bigReading has 20,000 statements: 10,001, one too many, say "common", 10,000
// say "rare" and 10,000 say "plain"; one says both "common" and "rare".
func bigReading() knowledge.Reading {
	r := newReport("big.md", "Big", "2016")
	r.event(invent, "AWS re:Invent 2016", "2016")
	r.about(invent, "", "Common sense", "2016")
	for i := range store.MaxMatches + 1 {
		r.line(fmt.Sprintf("common %s", odd(i, "rare", "plain")))
	}
	r.about(invent, "", "Rare earths", "2016")
	for i := range store.MaxMatches - 1 {
		r.line(fmt.Sprintf("rare %s", odd(i, "odd", "even")))
	}
	return r.reading()
}

// odd is the word for the first of many, else that for the others.
func odd(i int, first, others string) string {
	if i == 0 {
		return first
	}
	return others
}

func testMaxMatches(t *testing.T, s store.Store) {
	both := func(f store.Filter, kind knowledge.Kind) store.Selection {
		return store.Selection{Kinds: []knowledge.Kind{kind}, Filter: f, Limit: 5, Total: true}
	}
	common, rare := phrases("common"), phrases("rare")
	page := pages(t, s, both(store.Filter{Text: rare}, knowledge.Talk))[0]
	equal(t, "10,000 statements match", pageSummary(page), summary{[]string{commonTalk, rareTalk}, 2, false})
	page = pages(t, s, both(store.Filter{Text: common}, knowledge.Talk))[0]
	equal(t, "10,001 statements match", pageSummary(page), summary{[]string{commonTalk}, 1, true})
	page = pages(t, s, both(store.Filter{Text: phrases("plain")}, knowledge.Talk))[0]
	equal(t, "10,000 others match", pageSummary(page), summary{[]string{commonTalk}, 1, false})
	page = pages(t, s, both(store.Filter{Text: phrases("common rare")}, knowledge.Talk))[0]
	equal(t, "both words match one", pageSummary(page), summary{[]string{commonTalk}, 1, false})
	page = pages(t, s, both(store.Filter{Terms: rare}, knowledge.Statement))[0]
	equal(t, "statements, 10,000", summary{nil, page.Total, page.NamesOnly}, summary{nil, store.MaxMatches, false})
	page = pages(t, s, both(store.Filter{Terms: common}, knowledge.Statement))[0]
	equal(t, "statements, 10,001", pageSummary(page), summary{nil, 0, true})
	page = pages(t, s, both(store.Filter{Text: common}, knowledge.Statement))[0]
	equal(t, "statements by text, 10,001", pageSummary(page), summary{nil, 0, true})
	page = pages(t, s, both(store.Filter{Terms: common}, knowledge.Talk))[0]
	equal(t, "names ask no statement", pageSummary(page), summary{[]string{commonTalk}, 1, false})
	view(t, s, func(ctx context.Context, r store.Reader) error {
		for _, f := range []store.Filter{{Text: common}, {Terms: common}} {
			counts, err := r.Count(ctx, store.Tally{Filter: f, By: []store.Grouping{{ByKind: true}}})
			if err != nil {
				return err
			}
			equal(t, "counted", lines(counts), [][]tallied{{{knowledge.Talk, 1}}})
		}
		return nil
	})
}

type summary struct {
	IDs       []string
	Total     int
	NamesOnly bool
}

func pageSummary(p store.Page) summary { return summary{idsOf(p.Nodes), p.Total, p.NamesOnly} }
