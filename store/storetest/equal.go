package storetest

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// view runs a view that must not fail.
func view(t testing.TB, s store.Store, read func(context.Context, store.Reader) error) {
	t.Helper()
	ctx := t.Context()
	if err := s.View(ctx, func(r store.Reader) error { return read(ctx, r) }); err != nil {
		t.Fatalf("View: %v", err)
	}
}

// equal compares what is with what must be. No engine need tell an empty list from none.
func equal(t failer, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		if len(diff) > 4_000 {
			diff = diff[:4_000] + "…"
		}
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// A failer is a testing.TB or a rapid.T.
type failer interface {
	Helper()
	Errorf(format string, args ...any)
}

func idsOf(nodes []knowledge.Node) []string {
	out := make([]string, len(nodes))
	for i, n := range nodes {
		out[i] = n.ID
	}
	return out
}
