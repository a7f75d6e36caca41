package neo4j

import (
	"context"
	"fmt"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"talkgraph/store"
	"talkgraph/store/neo4j/neo4jtest"
	"talkgraph/store/storetest"
)

func TestContract(t *testing.T) { storetest.Run(t, harness()) }

func BenchmarkContract(b *testing.B) { storetest.Benchmark(b, harness()) }

func harness() storetest.Harness {
	return storetest.Harness{
		Open: func(t testing.TB) store.Store {
			neo4jtest.Empty(t)
			return open(t)
		},
		Reopen: func(t testing.TB, s store.Store) store.Store {
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			return open(t)
		},
		Second: func(t testing.TB, _ store.Store) store.Store { return open(t) },
		Older: func(t testing.TB, s store.Store) store.Store {
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			neo4jtest.Cypher(t, "MATCH (d:TalkgraphDecision) DELETE d", nil)
			neo4jtest.Cypher(t, "DROP CONSTRAINT talkgraph_decision", nil)
			neo4jtest.Cypher(t, "MATCH (r:TalkgraphRevision) SET r.format = 1", nil)
			return open(t)
		},
		Newer:   newer,
		Foreign: foreign,
	}
}

// open opens the server's store until the end of the test. Whatever Neo4j has
// to say against a query fails the test.
func open(t testing.TB) *Store {
	t.Helper()
	s, err := Open(t.Context(), neo4jtest.URL(t), Options{onSummary: complain(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("closing: %v", err)
		}
	})
	return s
}

// complain fails the test for every notification but those of the schema:
// that an index is there already is what IF NOT EXISTS is for.
func complain(t testing.TB) func(driver.ResultSummary) {
	return func(summary driver.ResultSummary) {
		for _, n := range summary.Notifications() {
			if n.Category() != notifications.Schema {
				t.Errorf("Neo4j says %s: %s: %s\n%s", n.RawCategory(), n.Title(), n.Description(), summary.Query().Text())
			}
		}
	}
}

func newer(t testing.TB) func() (store.Store, error) {
	neo4jtest.Empty(t)
	open(t)
	neo4jtest.Cypher(t, "MATCH (r:TalkgraphRevision) SET r.format = $format", params{"format": format + 1})
	return func() (store.Store, error) { return Open(t.Context(), neo4jtest.URL(t), Options{}) }
}

// foreign is a database with a person who is none of ours.
func foreign(t testing.TB) (open func() (store.Store, error), check func() error) {
	neo4jtest.Empty(t)
	neo4jtest.Cypher(t, "CREATE (:Person {name: 'Ada'})-[:KNOWS]->(:Person {name: 'Grace'})", nil)
	open = func() (store.Store, error) { return Open(context.Background(), neo4jtest.URL(t), Options{}) }
	check = func() error {
		rows := neo4jtest.Cypher(t, "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.name", nil)
		got := fmt.Sprint(rows)
		if want := "[map[labels:[Person] properties:map[name:Ada]] map[labels:[Person] properties:map[name:Grace]]]"; got != want {
			return fmt.Errorf("the database holds %s, not %s", got, want)
		}
		return nil
	}
	return open, check
}
