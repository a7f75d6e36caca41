package graph

import (
	"context"
	"sync"
	"time"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A measure counts what one operation takes. Clients get it as extensions
// where they ask for it by the header MeasureHeader.
type measure struct {
	start time.Time
	mu    sync.Mutex
	calls map[string]int // of the store, by name
}

// MeasureHeader asks for the extension "measured": cost (objects that may be
// shown, by the measure of the limit), storeCalls (by name) and milliseconds
// (from the first byte read to the answer).
const MeasureHeader = "Talkgraph-Measure"

type measureKey struct{}

// measured is the measure of an operation that is measured, or nil.
func measured(ctx context.Context) *measure {
	m, _ := ctx.Value(measureKey{}).(*measure)
	return m
}

func newMeasure() *measure { return &measure{start: time.Now(), calls: make(map[string]int)} }

func (m *measure) extension(cost int) map[string]any {
	m.mu.Lock()
	defer m.mu.Unlock()
	took := float64(time.Since(m.start).Microseconds()) / 1000
	return map[string]any{"measured": map[string]any{"cost": cost, "storeCalls": m.calls, "milliseconds": took}}
}

func (m *measure) call(name string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.calls[name]++
}

// A measuredReader counts the calls of a reader.
type measuredReader struct {
	store.Reader
	*measure
}

// Nodes counts and reads.
func (r measuredReader) Nodes(ctx context.Context, ids []string) ([]*knowledge.Node, error) {
	r.call("nodes")
	return r.Reader.Nodes(ctx, ids)
}

// Named counts and reads.
func (r measuredReader) Named(ctx context.Context, keys []string) ([][]knowledge.Node, error) {
	r.call("named")
	return r.Reader.Named(ctx, keys)
}

// Select counts and reads.
func (r measuredReader) Select(ctx context.Context, s store.Selection) ([]store.Page, error) {
	r.call("select")
	return r.Reader.Select(ctx, s)
}

// Neighbors counts and reads.
func (r measuredReader) Neighbors(ctx context.Context, h store.Hop) ([][]store.Edge, error) {
	r.call("neighbors")
	return r.Reader.Neighbors(ctx, h)
}

// Count counts and reads.
func (r measuredReader) Count(ctx context.Context, t store.Tally) ([]store.Count, error) {
	r.call("count")
	return r.Reader.Count(ctx, t)
}
