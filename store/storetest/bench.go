package storetest

import (
	"context"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// Benchmark measures an engine: the load of 1,000 synthetic documents in
// batches of 100, and questions about them.
func Benchmark(b *testing.B, h Harness) {
	documents := Synthetic(1_000)
	b.Run("Load", func(b *testing.B) {
		for range b.N {
			b.StopTimer()
			s := h.Open(b)
			b.StartTimer()
			loadBatches(b, s, documents)
		}
	})
	s := h.Open(b)
	loadBatches(b, s, documents)
	b.Run("Pages", func(b *testing.B) { benchmarkPages(b, s) })
	service, topic := "service:amazon-service-0", "service:amazon-service-1"
	for _, c := range []struct {
		name string
		ask  func(context.Context, store.Reader) error
	}{
		{"Covers", asks(talks(store.Filter{Links: []store.LinkFilter{covering([]string{service, topic}, nil, nil)}}))},
		{"Text", asks(talks(store.Filter{Text: phrases("フェイルオーバー 障害")}))},
		{"OneCharacter", asks(talks(store.Filter{Text: phrases("障")}))},
		{"Statements", asks(store.Selection{Kinds: []knowledge.Kind{knowledge.Statement}, Filter: store.Filter{Terms: phrases("語る 200")}, Limit: 20})},
		{"Neighbors", func(ctx context.Context, r store.Reader) error {
			_, err := r.Neighbors(ctx, store.Hop{From: []string{service}, In: true, Kinds: kinds{knowledge.Covers}, Limit: 50})
			return err
		}},
		{"Together", func(ctx context.Context, r store.Reader) error {
			_, err := r.Count(ctx, store.Tally{Kind: knowledge.Talk, Filter: store.Filter{Links: []store.LinkFilter{covering([]string{service}, nil, nil)}},
				By: []store.Grouping{{Relation: kinds{knowledge.Covers}, Limit: 20}}})
			return err
		}},
	} {
		b.Run(c.name, func(b *testing.B) {
			for range b.N {
				view(b, s, c.ask)
			}
		})
	}
}

func loadBatches(b *testing.B, s store.Store, documents []knowledge.Reading) {
	for at := 0; at < len(documents); at += 100 {
		load(b, s, documents[at:min(at+100, len(documents))]...)
	}
}

// asks is the question for the first page of a selection.
func asks(q store.Selection) func(context.Context, store.Reader) error {
	q.Limit = 20
	return func(ctx context.Context, r store.Reader) error {
		_, err := r.Select(ctx, q)
		return err
	}
}
