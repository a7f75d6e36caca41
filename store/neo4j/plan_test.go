package neo4j

import (
	"regexp"
	"strings"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"talkgraph/knowledge"
	"talkgraph/store"
	"talkgraph/store/neo4j/neo4jtest"
)

// TestPlans explains the look-ups on an empty store, where going through all
// nodes costs nothing: the plan is kept when there are many, so it must not.
func TestPlans(t *testing.T) {
	neo4jtest.Empty(t)
	var scans []string
	plans := 0
	complained := complain(t)
	s, err := Open(t.Context(), neo4jtest.URL(t), Options{onSummary: func(summary driver.ResultSummary) {
		complained(summary)
		if plan := summary.Plan(); plan != nil {
			plans++
			scans = append(scans, scansOf(plan)...)
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	hop, _, err := hopQuery(store.Hop{From: []string{aurora}, In: true, Naming: []string{failover}})
	if err != nil {
		t.Fatal(err)
	}
	page, _, err := selectQuery(store.Selection{Kinds: []knowledge.Kind{knowledge.Talk}, Of: &store.Of{Relation: knowledge.Covers, IDs: []string{aurora}}}, false)
	if err != nil {
		t.Fatal(err)
	}
	for name, query := range map[string]string{
		"things": cypher("ledger/things"), "links": cypher("ledger/links"), "reading": cypher("ledger/reading"),
		"documents": cypher("ledger/documents"), "all documents": cypher("ledger/all_documents"), "decisions": cypher("ledger/decisions"),
		"nodes": cypher("nodes/by_id"), "names": cypher("nodes/by_name"), "readings": cypher("nodes/readings"),
		"drop": cypher("write/drop"), "put nodes": cypher("write/put_nodes", "LABEL", "Talk"),
		"put redirects": cypher("write/put_redirects"), "put readings": cypher("write/put_readings"),
		"drop relations": cypher("write/drop_relations", "TYPE", "COVERS"), "put relations": cypher("write/put_relations", "TYPE", "COVERS"),
		"hop": hop, "page": page,
	} {
		scans, plans = nil, 0
		if err := s.write(t.Context(), "explaining", "EXPLAIN "+query, everyValue); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if plans != 1 {
			t.Errorf("%s has %d plans", name, plans)
		}
		if len(scans) > 0 {
			t.Errorf("%s goes through all nodes: %s", name, strings.Join(scans, ", "))
		}
	}
}

// everyValue has a value for every parameter of the explained queries.
var everyValue = params{
	"kinds": []string{}, "keys": []string{}, "except": []string{}, "from": []string{}, "to": []string{}, "document": "", "ids": []string{}, "after": "", "limit": 1,
	"nodes": []string{}, "redirects": []string{}, "removed": []string{}, "renamed": []string{}, "documents": []string{}, "rows": []params{},
	"naming": []string{}, "of": []string{}, "pages": 1,
}

// scan is an operator that goes through nodes or relations at large.
var scan = regexp.MustCompile(`\+\w*Scan\w*`)

// scansOf lists those of a plan, out of its picture: the driver's Children
// give the last one for each.
func scansOf(plan driver.Plan) []string {
	picture, _ := plan.Arguments()["string-representation"].(string)
	if !strings.Contains(picture, "+ProduceResults") {
		return []string{"no picture of the plan"}
	}
	return scan.FindAllString(picture, -1)
}
