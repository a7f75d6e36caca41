package neo4j

import (
	"strings"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"talkgraph/store/neo4j/neo4jtest"
	"talkgraph/store/storetest"
)

// A shape is a query that is asked, and what it may cost.
type shape struct {
	query  string
	values params
	scans  string  // how it may go through nodes of a label; "" is not at all
	hits   float64 // most accesses to the database, for each node found or counted
}

// TestShapes profiles a query of each shape on a store of some size: it begins
// at an index wherever something is named, never goes through all nodes, and
// touches no more than so much for each node that it finds.
func TestShapes(t *testing.T) {
	neo4jtest.Empty(t)
	p := &profiler{}
	s, err := Open(t.Context(), neo4jtest.URL(t), Options{onSummary: func(summary driver.ResultSummary) {
		if profile := summary.Profile(); profile != nil {
			p.last = profile
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	p.Store = s
	load(t, s, storetest.Synthetic(80)...)
	neo4jtest.Cypher(t, "CALL db.clearQueryCaches()", nil)
	for name, shape := range shapesOf(t) {
		t.Run(name, func(t *testing.T) {
			rows, hits, picture := p.profile(t, shape)
			for _, found := range scan.FindAllString(picture, -1) {
				if shape.scans == "" || !strings.Contains(found, shape.scans) {
					t.Errorf("it goes through nodes by %s:\n%s\n%s", found, shape.query, picture)
				}
			}
			t.Logf("%.0f accesses for %.0f nodes, %.1f each", hits, rows, hits/rows)
			if rows == 0 || hits/rows > shape.hits {
				t.Errorf("%.0f accesses for %.0f nodes: at most %.0f for each are allowed:\n%s\n%s", hits, rows, shape.hits, shape.query, picture)
			}
		})
	}
	t.Run("far pages", func(t *testing.T) { testFarPages(t, p) })
}
