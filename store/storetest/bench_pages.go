package storetest

import (
	"context"
	"slices"
	"testing"
	"time"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// What page 1,000 may cost, by the cost of page 1, and how often both are read.
const (
	mostRatio = 1.2
	readings  = 50
)

// benchmarkPages reads page 1 and page 1,000 of lists in turns, and wants the
// one to cost as little as the other: the quickest of many, side by side.
func benchmarkPages(b *testing.B, s store.Store) {
	statements := []knowledge.Kind{knowledge.Statement}
	many := store.Filter{Or: []store.Filter{{Links: []store.LinkFilter{{Kinds: kinds{knowledge.GivenBy}, Some: true}}}, {Text: phrases("障害")}}}
	for _, c := range []struct {
		name string
		q    store.Selection
	}{
		{"StatementsByName", store.Selection{Kinds: statements, Order: []store.Sort{byName}, Limit: 20}},
		{"StatementsByNameBack", store.Selection{Kinds: statements, Order: []store.Sort{byName}, Limit: 20, Back: true}},
		{"TalksByDate", store.Selection{Kinds: talkKind, Order: []store.Sort{newest}, Limit: 1}},
		{"TalksOfATree", store.Selection{Kinds: talkKind, Filter: many, Order: []store.Sort{byName}, Limit: 1}},
		{"TalksByCount", store.Selection{Kinds: talkKind, Limit: 1,
			Order: []store.Sort{counting(true, store.Counted{Kinds: kinds{knowledge.Covers}, Match: store.Match{Kinds: []knowledge.Kind{knowledge.Service}}}), byName}}},
	} {
		b.Run(c.name, func(b *testing.B) {
			far := thousandth(b, s, c.q)
			var one, thousand []time.Duration
			for range max(b.N, readings) {
				one, thousand = append(one, takes(b, s, c.q)), append(thousand, takes(b, s, far))
			}
			ratio := float64(slices.Min(thousand)) / float64(slices.Min(one))
			b.ReportMetric(ratio, "page1000/page1")
			b.ReportMetric(float64(slices.Min(one).Microseconds()), "µs/page1")
			if ratio > mostRatio {
				b.Errorf("page 1,000 costs %.2f times page 1: at most %.1f are allowed", ratio, mostRatio)
			}
		})
	}
}

// thousandth is the selection of page 1,000.
func thousandth(b *testing.B, s store.Store, q store.Selection) store.Selection {
	before, size := q, q.Limit
	before.Limit = 999 * size
	page := pages(b, s, before)[0]
	if len(page.Nodes) < before.Limit || !page.More {
		b.Fatalf("there are %d nodes, and no page 1,000", len(page.Nodes))
	}
	place := page.Position(len(page.Nodes)-1, q.Order)
	q.From = &place
	return q
}

func takes(b *testing.B, s store.Store, q store.Selection) time.Duration {
	start := time.Now()
	view(b, s, func(ctx context.Context, r store.Reader) error {
		got, err := r.Select(ctx, q)
		if err == nil && len(got[0].Nodes) != q.Limit {
			b.Errorf("the page has %d nodes, want %d", len(got[0].Nodes), q.Limit)
		}
		return err
	})
	return time.Since(start)
}
