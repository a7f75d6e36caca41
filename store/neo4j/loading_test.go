package neo4j

import (
	"errors"
	"testing"
	"time"

	"talkgraph/store"
	"talkgraph/store/neo4j/neo4jtest"
)

const announcements = "MATCH (r:TalkgraphRevision) RETURN r.number AS number, r.loading AS loading"

// TestDeadLoad leaves the announcement of a load that died: views answer all
// the same, and take it off.
func TestDeadLoad(t *testing.T) {
	neo4jtest.Empty(t)
	s := open(t)
	load(t, s, fixture())
	neo4jtest.Cypher(t, "MATCH (r:TalkgraphRevision) SET r.loading = true", nil)
	calls := 0
	err := s.View(t.Context(), func(r store.Reader) error {
		calls++
		nodes, err := r.Nodes(t.Context(), []string{aurora})
		if err == nil && (nodes[0] == nil || r.Revision() != 1) {
			t.Errorf("the view shows %v at revision %d", nodes[0], r.Revision())
		}
		return s.View(t.Context(), func(inner store.Reader) error { // joins, or it would wait for ever
			_, again := inner.Nodes(t.Context(), []string{aurora})
			return errors.Join(err, again)
		})
	})
	if err != nil || calls != 1 {
		t.Errorf("error is %v after %d calls, want none after 1", err, calls)
	}
	if got, want := ask(t, announcements), `[{"loading":false,"number":1}]`; got != want {
		t.Errorf("the revision is %s, want %s", got, want)
	}
}

// TestDeadLoadBeforeLoad leaves such an announcement to the next load.
func TestDeadLoadBeforeLoad(t *testing.T) {
	neo4jtest.Empty(t)
	s := open(t)
	neo4jtest.Cypher(t, "MATCH (r:TalkgraphRevision) SET r.loading = true", nil)
	load(t, s, fixture())
	if got, want := ask(t, announcements), `[{"loading":false,"number":1}]`; got != want {
		t.Errorf("the revision is %s, want %s", got, want)
	}
}

// TestTornView loads between the reads of a view: it begins again, and its
// answers are of one revision.
func TestTornView(t *testing.T) {
	neo4jtest.Empty(t)
	s, other := open(t), open(t)
	load(t, s, fixture())
	var revisions []int64
	err := s.View(t.Context(), func(r store.Reader) error {
		revisions = append(revisions, r.Revision())
		before, err := r.Nodes(t.Context(), []string{document})
		if err != nil {
			return err
		}
		if len(revisions) == 1 {
			remove(t, other, document)
		}
		after, err := r.Nodes(t.Context(), []string{document})
		if err == nil && (before[0] == nil) != (after[0] == nil) {
			t.Error("a view shows a document and then does not")
		}
		return err
	})
	if err != nil || len(revisions) != 2 || revisions[0] != 1 || revisions[1] != 2 {
		t.Errorf("error is %v, revisions are %v, want none and [1 2]", err, revisions)
	}
}

// TestHeldView loads during each try of a view; the last one holds loads off.
func TestHeldView(t *testing.T) {
	neo4jtest.Empty(t)
	s, other := open(t), open(t)
	calls, loaded := 0, make(chan struct{})
	err := s.View(t.Context(), func(r store.Reader) error {
		if calls++; calls > tries {
			go func() { load(t, other, fixture()); close(loaded) }()
			time.Sleep(100 * time.Millisecond)
			nodes, err := r.Nodes(t.Context(), []string{document})
			if err == nil && nodes[0] != nil {
				t.Error("a load came through")
			}
			return err
		}
		load(t, other, fixture())
		remove(t, other, document)
		_, err := r.Nodes(t.Context(), []string{document})
		return err
	})
	if err != nil || calls != tries+1 {
		t.Errorf("error is %v after %d calls, want none after %d", err, calls, tries+1)
	}
	<-loaded
}
