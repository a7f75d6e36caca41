package storetest

import (
	"context"
	"errors"
	"sync"
	"testing"

	"talkgraph/store"
)

func testView(t *testing.T, h Harness) {
	s := h.Open(t)
	load(t, s, fixture()...)
	t.Run("an error comes back as it is", func(t *testing.T) {
		mine := errors.New("mine")
		if err := s.View(t.Context(), func(store.Reader) error { return mine }); err != mine {
			t.Errorf("error is %v, want %v itself", err, mine)
		}
	})
	t.Run("many goroutines read at once", func(t *testing.T) {
		view(t, s, func(ctx context.Context, r store.Reader) error { return manyReads(t, ctx, r) })
	})
	t.Run("many views at once", func(t *testing.T) {
		var all sync.WaitGroup
		for range 20 {
			all.Go(func() { selects(t, s, talks(store.Filter{From: 2017}), shougai) })
		}
		all.Wait()
	})
	t.Run("a view within a view", func(t *testing.T) {
		view(t, s, func(ctx context.Context, outer store.Reader) error {
			return s.View(ctx, func(inner store.Reader) error {
				equal(t, "revision", inner.Revision(), outer.Revision())
				return nil
			})
		})
	})
}

func manyReads(t *testing.T, ctx context.Context, r store.Reader) error {
	errs := make([]error, 16)
	var all sync.WaitGroup
	for i := range errs {
		all.Go(func() {
			nodes, err := r.Nodes(ctx, []string{aurora, dat303})
			equal(t, "ids", nodeIDs(nodes), []string{aurora, dat303})
			pages, err2 := r.Select(ctx, talks(store.Filter{Text: phrases("障害")}))
			equal(t, "talks", pageIDs(pages), [][]string{{dat303, shougai}})
			errs[i] = errors.Join(err, err2)
		})
	}
	all.Wait()
	return errors.Join(errs...)
}
