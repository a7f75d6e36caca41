package storetest

import (
	"context"
	"errors"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// refused wants an error of a selection.
func refused(t *testing.T, s store.Store, name string, q store.Selection, want error) {
	t.Helper()
	view(t, s, func(ctx context.Context, r store.Reader) error {
		if _, err := r.Select(ctx, q); !errors.Is(err, want) {
			t.Errorf("%s: error is %v, want %v", name, err, want)
		}
		return nil
	})
}

// uncounted wants an error of a tally.
func uncounted(t *testing.T, s store.Store, name string, tally store.Tally) {
	t.Helper()
	view(t, s, func(ctx context.Context, r store.Reader) error {
		if _, err := r.Count(ctx, tally); !errors.Is(err, store.ErrFilter) {
			t.Errorf("%s: error is %v, want %v", name, err, store.ErrFilter)
		}
		return nil
	})
}

// counting orders by the number of nodes joined.
func counting(desc bool, c store.Counted) store.Sort {
	return store.Sort{Field: store.ByCount, Desc: desc, Counts: &c}
}

var (
	talkKind = []knowledge.Kind{knowledge.Talk}
	covered  = store.Counted{Kinds: kinds{knowledge.Covers}, Reverse: true, Match: store.Match{Kinds: talkKind}}
)

// testCounted orders things by how many others they are joined to.
func testCounted(t *testing.T, s store.Store) {
	inYear := covered
	inYear.Match.Filter = store.Filter{From: 2016, To: 2016}
	withText := covered
	withText.Match.Filter = store.Filter{Text: phrases("障害"), Not: []store.Filter{{From: 2017}}}
	used := store.Counted{Kinds: kinds{knowledge.Uses}, Reverse: true}
	past := used
	past.Qualifiers = []string{"past"}
	things := []knowledge.Kind{knowledge.Service, knowledge.Topic}
	for _, c := range []struct {
		name   string
		order  []store.Sort
		want   []string
		counts [][]int
	}{
		{"most first", []store.Sort{counting(true, covered), byName}, []string{aurora, failover, lambda, serverless, recovery}, [][]int{{3}, {3}, {1}, {0}, {0}}},
		{"fewest first", []store.Sort{counting(false, covered), byName}, []string{serverless, recovery, lambda, aurora, failover}, [][]int{{0}, {0}, {1}, {3}, {3}}},
		{"by id where equal", []store.Sort{counting(true, covered)}, []string{aurora, failover, lambda, serverless, recovery}, [][]int{{3}, {3}, {1}, {0}, {0}}},
		{"of a year", []store.Sort{counting(true, inYear), byName}, []string{aurora, failover, serverless, lambda, recovery}, [][]int{{3}, {2}, {0}, {0}, {0}}},
		{"of a filter", []store.Sort{counting(true, withText), byName}, []string{aurora, failover, serverless, lambda, recovery}, [][]int{{1}, {1}, {0}, {0}, {0}}},
		{"two relations count once", []store.Sort{counting(true, used), byName}, []string{aurora, lambda, serverless, recovery, failover}, [][]int{{1}, {1}, {0}, {0}, {0}}},
		{"of a qualifier", []store.Sort{counting(true, past), byName}, []string{aurora, serverless, lambda, recovery, failover}, [][]int{{1}, {0}, {0}, {0}, {0}}},
		{"two counts", []store.Sort{counting(true, used), counting(false, covered), byName}, []string{lambda, aurora, serverless, recovery, failover}, [][]int{{1, 1}, {1, 3}, {0, 0}, {0, 0}, {0, 3}}},
		{"a name before", []store.Sort{{Field: store.ByName, Desc: true}, counting(true, covered)}, []string{failover, recovery, lambda, serverless, aurora}, [][]int{{3}, {0}, {1}, {0}, {3}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			q := store.Selection{Kinds: things, Order: c.order, Limit: 10, Total: true}
			got := pages(t, s, q)[0]
			equal(t, "ids", idsOf(got.Nodes), c.want)
			equal(t, "counts", got.Counts, c.counts)
			equal(t, "total", got.Total, 5)
			walks(t, s, q)
			q.Back = true
			equal(t, "backwards", idsOf(pages(t, s, q)[0].Nodes), reversed(c.want))
			walks(t, s, q)
		})
	}
	oneKind := pages(t, s, store.Selection{Kinds: []knowledge.Kind{knowledge.Topic}, Order: []store.Sort{{Field: store.ByName, Desc: true}, counting(true, covered)}, Limit: 10})[0]
	equal(t, "ids of one kind", idsOf(oneKind.Nodes), []string{failover, recovery})
	equal(t, "counts of one kind", oneKind.Counts, [][]int{{3}, {0}})
	t.Run("of each", func(t *testing.T) { testCountedOf(t, s) })
	t.Run("refused", func(t *testing.T) { testOrderRefused(t, s) })
}

// testCountedOf orders what is joined to several nodes, under a filter.
func testCountedOf(t *testing.T, s store.Store) {
	q := store.Selection{Kinds: []knowledge.Kind{knowledge.Service, knowledge.Topic}, Order: []store.Sort{counting(false, covered)}, Limit: 1, Total: true,
		Of:     &store.Of{Relation: knowledge.Covers, IDs: []string{shougai, "talk:nowhere", dat303}},
		Filter: store.Filter{Or: []store.Filter{{Terms: phrases("failover")}, {Terms: phrases("lambda")}}}}
	got := pages(t, s, q)
	equal(t, "ids", pageIDs(got), [][]string{{lambda}, nil, {failover}})
	equal(t, "more", []bool{got[0].More, got[1].More, got[2].More}, []bool{true, false, false})
	equal(t, "totals", []int{got[0].Total, got[1].Total, got[2].Total}, []int{2, 0, 1})
	equal(t, "counts", got[0].Counts, [][]int{{1}})
}

func testOrderRefused(t *testing.T, s store.Store) {
	for name, order := range map[string][]store.Sort{
		"no field":          {{Field: "n.body"}},
		"nothing to count":  {{Field: store.ByCount}},
		"by no relation":    {counting(true, store.Counted{})},
		"position too long": {},
		"no number":         {counting(true, covered)},
	} {
		q := store.Selection{Kinds: talkKind, Order: order, Limit: 1, From: &store.Position{Values: []string{"many"}, ID: dat303}}
		refused(t, s, name, q, store.ErrOrder)
	}
	q := store.Selection{Kinds: talkKind, Order: []store.Sort{counting(true, store.Counted{Kinds: kinds{knowledge.Covers},
		Match: store.Match{Filter: store.Filter{Dates: store.Dates{Since: "x"}}}})}, Limit: 1}
	refused(t, s, "what is counted", q, store.ErrFilter)
}
