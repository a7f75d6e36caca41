package neo4j

import (
	"sync"
	"testing"

	"talkgraph/store/neo4j/neo4jtest"
)

// TestOpenAtOnce opens an empty database from several sides, each of which
// finds that others are making the indexes that it was about to make.
func TestOpenAtOnce(t *testing.T) {
	for range 2 {
		neo4jtest.Empty(t)
		bare(t)
		var sides sync.WaitGroup
		for range 4 {
			sides.Go(func() {
				s, err := Open(t.Context(), neo4jtest.URL(t), Options{})
				if err != nil {
					t.Error(err)
					return
				}
				if err := s.Close(); err != nil {
					t.Error(err)
				}
			})
		}
		sides.Wait()
	}
	load(t, open(t), fixture())
}

// bare takes away all constraints and indexes of a store.
func bare(t *testing.T) {
	t.Helper()
	s := open(t)
	for _, listed := range []struct{ list, drop string }{
		{"SHOW CONSTRAINTS YIELD name", "DROP CONSTRAINT "},
		{"SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", "DROP INDEX "},
	} {
		records, err := s.read(t.Context(), "listing", listed.list, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, record := range records {
			neo4jtest.Cypher(t, listed.drop+record.Values[0].(string), nil)
		}
	}
}
