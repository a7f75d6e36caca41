package neo4j

import (
	"regexp"
	"strconv"
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
	var profile driver.ProfiledPlan
	s, err := Open(t.Context(), neo4jtest.URL(t), Options{onSummary: func(summary driver.ResultSummary) {
		if p := summary.Profile(); p != nil {
			profile = p
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	load(t, s, storetest.Synthetic(80)...)
	neo4jtest.Cypher(t, "CALL db.clearQueryCaches()", nil)
	for name, shape := range shapesOf(t) {
		t.Run(name, func(t *testing.T) {
			records, err := s.read(t.Context(), "profiling", "PROFILE "+shape.query, shape.values)
			if err != nil {
				t.Fatal(err)
			}
			picture, _ := profile.Arguments()["string-representation"].(string)
			for _, found := range scan.FindAllString(picture, -1) {
				if shape.scans == "" || !strings.Contains(found, shape.scans) {
					t.Errorf("it goes through nodes by %s:\n%s\n%s", found, shape.query, picture)
				}
			}
			rows := found(records)
			hits := accesses(t, picture)
			t.Logf("%.0f accesses for %.0f nodes, %.1f each", hits, rows, hits/rows)
			if rows == 0 || hits/rows > shape.hits {
				t.Errorf("%.0f accesses for %.0f nodes: at most %.0f for each are allowed:\n%s\n%s", hits, rows, shape.hits, shape.query, picture)
			}
		})
	}
}

// found adds up the nodes on pages and in counts.
func found(records []*driver.Record) (n float64) {
	for _, record := range records {
		if page, ok := record.Get("page"); ok {
			n += float64(len(page.([]any)))
		} else {
			nodes, _ := record.Get("nodes")
			n += float64(nodes.(int64))
		}
	}
	return n
}

var total = regexp.MustCompile(`Total database accesses: (\d+)`)

func accesses(t *testing.T, picture string) float64 {
	t.Helper()
	match := total.FindStringSubmatch(picture)
	if match == nil {
		t.Fatalf("the profile has no sum:\n%s", picture)
	}
	n, _ := strconv.ParseFloat(match[1], 64)
	return n
}
