package storetest

import (
	"context"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// put is the change that takes in a reading.
func put(r knowledge.Reading) store.Change {
	return store.Change{Document: r.Document.ID, Reading: &r, Origin: "fixture"}
}

// drop is the change that removes a document.
func drop(document string) store.Change { return store.Change{Document: document} }

// load takes in readings at once; it must not fail.
func load(t testing.TB, s store.Store, readings ...knowledge.Reading) []store.Outcome {
	t.Helper()
	changes := make([]store.Change, len(readings))
	for i, r := range readings {
		changes[i] = put(r)
	}
	return apply(t, s, changes...)
}

// apply makes changes that must not fail.
func apply(t testing.TB, s store.Store, changes ...store.Change) []store.Outcome {
	t.Helper()
	outcomes, err := s.Apply(t.Context(), changes)
	if err != nil {
		t.Fatalf("Apply: %v", err)
	}
	return outcomes
}

// revision is the number of the revision that a view sees now.
func revision(t testing.TB, s store.Store) int64 {
	t.Helper()
	var n int64
	view(t, s, func(_ context.Context, r store.Reader) error { n = r.Revision(); return nil })
	return n
}
