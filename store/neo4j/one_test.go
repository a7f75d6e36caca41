package neo4j

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// TestOneQueryForOneQuestion writes a filter in two ways, which are one query
// with the same plan.
func TestOneQueryForOneQuestion(t *testing.T) {
	covers := store.LinkFilter{Kinds: []knowledge.RelationKind{knowledge.Covers}, All: []string{aurora}}
	given := store.LinkFilter{Kinds: []knowledge.RelationKind{knowledge.GivenBy}, Any: []string{vogels}}
	text := knowledge.Phrases("障害", false)
	query := func(f store.Filter) string {
		text, _, err := selectQuery(store.Selection{Kinds: []knowledge.Kind{knowledge.Talk}, Filter: f, Total: true}, nil)
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	flat := query(store.Filter{Links: []store.LinkFilter{covers, given}, From: 2016, Text: text})
	deep := query(store.Filter{And: []store.Filter{{Links: []store.LinkFilter{covers}}, {Or: []store.Filter{{Links: []store.LinkFilter{given}}}}, {And: []store.Filter{{From: 2016}, {Text: text}}}}})
	if diff := cmp.Diff(flat, deep); diff != "" {
		t.Errorf("two queries (-flat +deep):\n%s", diff)
	}
	want := `UNWIND range(0, $given.pages - 1) AS i
CALL (i) {
MATCH (n:Talk)
MATCH (n)-[:COVERS]->(far0:Entity {id: $given.all0[0]}) USING INDEX SEEK far0:Entity(id)
WITH DISTINCT n 
WITH n ORDER BY n.id LIMIT $given.limit
RETURN collect(coalesce(n._body, n {.id, .name, .text, .line, .field})) AS page
}
RETURN i, page`
	got, _, err := selectQuery(store.Selection{Kinds: []knowledge.Kind{knowledge.Talk}, Filter: store.Filter{Links: []store.LinkFilter{covers}}}, nil)
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}
