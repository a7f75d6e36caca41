package storetest

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// testConcurrent loads two documents of one version again and again, while
// others read: both are of one version in every view.
func testConcurrent(t *testing.T, h Harness) {
	const versions, readers = 15, 4
	s := h.Open(t)
	load(t, s, version(0)...)
	done := make(chan struct{})
	var all sync.WaitGroup
	for range readers {
		all.Go(func() { watch(t, s, done) })
	}
	for n := 1; n <= versions; n++ {
		load(t, s, version(n)...)
	}
	close(done)
	all.Wait()
	equal(t, "revision", revision(t, s), int64(versions+1))
	equal(t, "dump", read(t, s), want(version(versions)...))
}

// testWriters loads from two handles at once: each load is made as if the
// others were before it or after it.
func testWriters(t *testing.T, h Harness) {
	one := h.Open(t)
	two := h.Second(t, one)
	documents := Synthetic(16)
	var all sync.WaitGroup
	for i, s := range []store.Store{one, two, one, two} {
		all.Go(func() {
			for _, r := range documents[4*i : 4*i+4] {
				load(t, s, r)
			}
		})
	}
	all.Wait()
	equal(t, "revision", revision(t, two), int64(16))
	equal(t, "dump", read(t, one), want(documents...))
}

// version is two documents that say which version they are, in their names,
// in a shared service and in as many statements as the version has.
func version(n int) []knowledge.Reading {
	var out []knowledge.Reading
	for _, path := range []string{"left.md", "right.md"} {
		r := newReport(path, fmt.Sprintf("version %d", n), "2016")
		key := r.thing(knowledge.Service, "Shared")
		r.of(key).Category = r.Document.Name
		for range 40 + n {
			r.line("Shared "+r.Document.Name, key, "Shared")
		}
		out = append(out, r.reading())
	}
	return out
}

// watch looks at view after view until it is done.
func watch(t *testing.T, s store.Store, done <-chan struct{}) {
	last := int64(0)
	for {
		select {
		case <-done:
			return
		default:
		}
		var got glance
		view(t, s, func(ctx context.Context, r store.Reader) (err error) {
			got, err = glanceAt(ctx, r)
			return err
		})
		n := got.Revision - 1
		name := fmt.Sprintf("version %d", n)
		equal(t, "a view", got, glance{got.Revision, []string{name, name}, name, 2 * (40 + int(n)), 2 * (40 + int(n))})
		if got.Revision < last {
			t.Errorf("revision %d after %d", got.Revision, last)
		}
		last = got.Revision
		if t.Failed() {
			return
		}
	}
}

// A glance is what a view shows of the version, by five ways of reading.
type glance struct {
	Revision   int64
	Names      []string
	Category   string
	Statements int
	Naming     int
}

func glanceAt(ctx context.Context, r store.Reader) (g glance, err error) {
	g.Revision = r.Revision()
	left, err := r.Nodes(ctx, []string{"document:left.md", "service:shared"})
	if err != nil {
		return g, err
	}
	pages, err := r.Select(ctx, store.Selection{Kinds: []knowledge.Kind{knowledge.Statement}, Total: true})
	if err != nil {
		return g, err
	}
	edges, err := r.Neighbors(ctx, store.Hop{From: []string{"service:shared"}, In: true})
	if err != nil {
		return g, err
	}
	right, err := r.Nodes(ctx, []string{"document:right.md"})
	if err != nil {
		return g, err
	}
	g.Names = []string{left[0].Name, right[0].Name}
	g.Category = left[1].Category
	g.Statements, g.Naming = pages[0].Total, len(edges[0])
	return g, nil
}
