package neo4j

import (
	"os"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"talkgraph/store/neo4j/neo4jtest"
)

// TestDocumentedQueries runs every block of docs/cypher.md. Each must answer
// something, and Neo4j must have nothing to say against it.
func TestDocumentedQueries(t *testing.T) {
	neo4jtest.Empty(t)
	s := open(t)
	load(t, s, fixture())
	text, err := os.ReadFile("../../docs/cypher.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile("(?s)\n## \\d+\\. [^\n]+\n\n[^\n]+\n\n```cypher\n(.*?)```").FindAllSubmatch(text, -1)
	if len(blocks) != 10 {
		t.Fatalf("there are %d headings with a sentence and a query, want 10", len(blocks))
	}
	for i, block := range blocks {
		records, err := s.once(t.Context(), driver.AccessModeRead, "asking", string(block[1]), nil)
		if err != nil || len(records) == 0 {
			t.Errorf("query %d has %d rows: %v", i+1, len(records), err)
		}
	}
	want := `[{"code":"DAT303","document":"Notes from the desert","line":2,"text":"Aurora restarts a failed writer by itself.","title":"Deep Dive on Amazon Aurora"},` +
		`{"code":"DAT303","document":"Notes from the desert","line":3,"text":"A failover takes less than 30 seconds.","title":"Deep Dive on Amazon Aurora"},` +
		`{"code":"DAT320","document":"Notes from the desert","line":5,"text":"Auroraのフェイルオーバーと障害の話。","title":"Moving to Aurora"},` +
		`{"code":"DAT320","document":"Notes from the desert","line":6,"text":"Netflix moved to Aurora.","title":"Moving to Aurora"}]`
	if diff := cmp.Diff(want, ask(t, string(blocks[0][1]))); diff != "" {
		t.Errorf("the named question (-want +got):\n%s", diff)
	}
	want = `[{"path":["Netflix","Moving to Aurora","failover"]}]`
	if diff := cmp.Diff(want, ask(t, string(blocks[8][1]))); diff != "" {
		t.Errorf("the path (-want +got):\n%s", diff)
	}
}
