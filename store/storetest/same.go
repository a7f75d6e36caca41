package storetest

import (
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func testAnyOrder(t *testing.T, h Harness) {
	documents := append(fixture(), joining()...)
	wanted := want(documents...)
	for _, order := range [][]int{{0, 1, 2, 3, 4}, {4, 3, 2, 1, 0}, {2, 0, 4, 1, 3}} {
		s := h.Open(t)
		for _, i := range order {
			load(t, s, documents[i])
		}
		equal(t, "dump", read(t, s), wanted)
	}
	s := h.Open(t)
	load(t, s, documents[3], documents[1])
	load(t, s, documents[4], documents[0], documents[2])
	equal(t, "dump of two loads", read(t, s), wanted)
}

func testSame(t *testing.T, h Harness) {
	s := h.Open(t)
	load(t, s, fixture()...)
	equal(t, "outcomes", load(t, s, fixture()...), []store.Outcome{store.Same, store.Same})
	equal(t, "revision", revision(t, s), int64(1))
	outcomes := load(t, s, edit(inventReading()), meetupReading())
	equal(t, "outcomes of one edit", outcomes, []store.Outcome{store.Changed, store.Same})
	equal(t, "revision", revision(t, s), int64(2))
	outcomes, err := s.Apply(t.Context(), nil)
	equal(t, "outcomes of nothing", outcomes, []store.Outcome(nil))
	equal(t, "error of nothing", err, nil)
	equal(t, "revision", revision(t, s), int64(2))
}

// testTrust loads documents that say different things of one service. Two that
// say the same stand on both sides of one that says otherwise.
func testTrust(t *testing.T, h Harness) {
	says := func(path, category string, aliases ...string) knowledge.Reading {
		r := newReport(path, path, "2016")
		r.of(r.thing(knowledge.Service, "Shared", aliases...)).Category = category
		return r.reading()
	}
	a, b, c, d := says("a", "cache"), says("b", "queue"), says("c", "cache"), says("d", "", "Common")
	s := h.Open(t)
	load(t, s, a, b, c)
	load(t, s, d)
	equal(t, "dump", read(t, s), want(a, b, c, d))
	apply(t, s, drop("document:a"))
	equal(t, "dump without the first", read(t, s), want(b, c, d))
	apply(t, s, drop("document:b"))
	equal(t, "dump without the second", read(t, s), want(c, d))
}
