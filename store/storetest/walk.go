package storetest

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A walker goes through a selection page by page while the graph changes.
type walker struct {
	store.Selection
	steady map[string]store.Position // what the selection has held at one place since the walk began
	moved  map[string]bool           // what has come, gone or changed its place since
	seen   []string
}

// newWalker draws a selection and stands before its first page.
func newWalker(t *rapid.T, m *model) *walker {
	w := &walker{moved: make(map[string]bool)}
	w.Kinds = talkKind
	if rapid.Bool().Draw(t, "services") {
		w.Kinds = []knowledge.Kind{knowledge.Service}
	}
	w.Order = rapid.SampledFrom([][]store.Sort{nil, {byName}, {newest}, {byDate, byName}, {byLength},
		{counting(true, covered), byName}, {counting(false, store.Counted{Kinds: kinds{knowledge.Covers}})}, {newest, counting(true, covered)},
	}).Draw(t, "order")
	w.Filter = rapid.SampledFrom([]store.Filter{{}, {}, {Not: []store.Filter{{From: 2017}}}, {Terms: phrases("a")},
		{Or: []store.Filter{{From: 2016}, {Links: []store.LinkFilter{{Kinds: kinds{knowledge.Covers}, Reverse: true, Some: true}}}}},
	}).Draw(t, "filter")
	w.Back = rapid.Bool().Draw(t, "back")
	w.Limit = rapid.IntRange(1, 4).Draw(t, "page")
	w.steady = m.places(w.Selection)
	return w
}

// places is where each node of a selection stands.
func (m *model) places(s store.Selection) map[string]store.Position {
	s.From, s.Limit = nil, len(m.Graph.Nodes)
	page := m.page(s, nil)
	out := make(map[string]store.Position)
	for i, n := range page.Nodes {
		out[n.ID] = page.Position(i, s.Order)
	}
	return out
}

// look takes notice of a change of the graph.
func (w *walker) look(m *model) {
	places := m.places(w.Selection)
	for id := range places {
		if _, was := w.steady[id]; !was {
			w.moved[id] = true
		}
	}
	for id, was := range w.steady {
		if now, is := places[id]; !is || now.ID != was.ID || !slices.Equal(now.Values, was.Values) {
			delete(w.steady, id)
			w.moved[id] = true
		}
	}
}

// take goes on by a page, and tells whether it was the last.
func (w *walker) take(page store.Page) (last bool) {
	w.seen = append(w.seen, idsOf(page.Nodes)...)
	if n := len(page.Nodes); n > 0 {
		place := page.Position(n-1, w.Order)
		w.From = &place
	}
	return !page.More
}

// judge wants all that stayed where it was to be seen once, and nothing to be
// seen twice that did not move.
func (w *walker) judge(t *rapid.T) {
	times := make(map[string]int)
	for _, id := range w.seen {
		if times[id]++; times[id] > 1 && !w.moved[id] {
			t.Errorf("%s is seen again by %+v", id, w.Selection)
		}
	}
	for id := range w.steady {
		if times[id] != 1 {
			t.Errorf("%s is seen %d times by %+v", id, times[id], w.Selection)
		}
	}
}

// testWalks goes through selections by many walkers at once, each in its own
// way, while documents are put, edited and removed between any two pages. A
// hundred drawn cases are 10,000 walks; h.Walks may be a share of them.
func testWalks(t *testing.T, h Harness) {
	s := h.Open(t)
	there := make(map[string]knowledge.Reading)
	finished, failing := 0, false
	rapid.Check(t, func(rt *rapid.T) {
		if h.Walks > 0 && finished >= h.Walks && !failing {
			return
		}
		well := false
		defer func() { failing = failing || !well }()
		finished += walkAll(rt, s, there)
		well = true
	})
	if finished == 0 {
		t.Error("nobody has walked")
	}
}
