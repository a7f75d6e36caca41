package storetest

import (
	"context"
	"errors"
	"testing"
	"time"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func testCancel(t *testing.T, h Harness) {
	s := h.Open(t)
	load(t, s, fixture()...)
	t.Run("before a load", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		_, err := s.Apply(ctx, []store.Change{drop(inventReport)})
		is(t, err, context.Canceled)
		_, err = s.Curate(ctx, []knowledge.Decision{decision(knowledge.MergeThings, aurora, lambda)})
		is(t, err, context.Canceled)
		unloaded(t, s)
	})
	t.Run("before a view", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		is(t, s.View(ctx, func(r store.Reader) error {
			_, err := r.Nodes(ctx, []string{aurora})
			return err
		}), context.Canceled)
	})
	t.Run("within a view", func(t *testing.T) { testCancelRead(t, s) })
	t.Run("during a load", func(t *testing.T) { testCancelLoad(t, h) })
}

// unloaded wants a store that holds the fixture, at its first revision.
func unloaded(t *testing.T, s store.Store) {
	t.Helper()
	equal(t, "revision", revision(t, s), int64(1))
	equal(t, "dump", read(t, s), want(fixture()...))
}

// testCancelLoad cancels a load of many documents at many points of its way.
func testCancelLoad(t *testing.T, h Harness) {
	changes := []store.Change{drop(inventReport)}
	for _, r := range Synthetic(150) {
		changes = append(changes, put(r))
	}
	s := h.Open(t)
	load(t, s, fixture()...)
	start := time.Now()
	apply(t, s, changes...)
	takes := time.Since(start)
	s = h.Open(t)
	load(t, s, fixture()...)
	for _, part := range []time.Duration{1, 20, 40, 50, 60, 70, 80, 90} {
		ctx, cancel := context.WithTimeout(t.Context(), takes*part/100)
		_, err := s.Apply(ctx, changes)
		cancel()
		if err == nil && part > 1 {
			break // this time it was faster
		}
		is(t, err, context.DeadlineExceeded)
		unloaded(t, s)
	}
}

// testCancelRead cancels single reads; the view goes on.
func testCancelRead(t *testing.T, s store.Store) {
	view(t, s, func(ctx context.Context, r store.Reader) error {
		cancelled, cancel := context.WithCancel(ctx)
		cancel()
		_, err := r.Select(cancelled, talks(store.Filter{Text: phrases("障害")}))
		is(t, err, context.Canceled)
		_, err = r.Nodes(cancelled, []string{aurora})
		is(t, err, context.Canceled)
		_, err = r.Named(cancelled, []string{"aws"})
		is(t, err, context.Canceled)
		_, err = r.Neighbors(cancelled, store.Hop{From: []string{aurora}, In: true})
		is(t, err, context.Canceled)
		_, err = r.Count(cancelled, store.Tally{By: store.Grouping{ByKind: true}})
		is(t, err, context.Canceled)
		_, err = r.Readings(cancelled, "", 1)
		is(t, err, context.Canceled)
		_, err = r.Curation(cancelled)
		is(t, err, context.Canceled)
		pages, err := r.Select(ctx, store.Selection{Kinds: []knowledge.Kind{knowledge.Document}, Limit: 2})
		equal(t, "ids after that", pageIDs(pages), [][]string{{inventReport, meetupReport}})
		return err
	})
}

// is checks what an error is.
func is(t testing.TB, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("error is %v, want %v", err, want)
	}
}
