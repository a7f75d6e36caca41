package neo4j

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/store/neo4j/neo4jtest"
)

// TestStoredGraph looks at the graph as somebody does in Neo4j's own tools.
func TestStoredGraph(t *testing.T) {
	neo4jtest.Empty(t)
	s := open(t)
	load(t, s, fixture())
	for _, c := range []struct{ query, want string }{
		{"MATCH (n:Talk {code: 'DAT303'}) RETURN n {.*, _sort: null, _date: null, _length: null, _terms: null, _body: null} AS n, COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels",
			`[{"labels":["Entity","Talk"],"n":{"_body":null,"_date":null,"_length":null,"_sort":null,"_terms":null,"code":"DAT303","date":"2016-11-30","id":"talk:aws-reinvent-2016/dat303","kind":"session","language":"en","name":"Deep Dive on Amazon Aurora","title":"Deep Dive on Amazon Aurora","year":2016}}]`},
		{"MATCH (n:Event) RETURN n.name AS name, n.starts AS starts, n.ends AS ends, n.series AS series, n.place AS place, n.year AS year, n.kind AS kind",
			`[{"ends":"2016-12-02","kind":"conference","name":"AWS re:Invent 2016","place":"Las Vegas","series":"AWS re:Invent","starts":"2016-11-28","year":2016}]`},
		{"MATCH (n:Document) RETURN n.title AS title, n.published AS published, n.author AS author, n.file AS file, n.hash AS hash",
			`[{"author":"N. N.","file":"invent.md","hash":"h1","published":"2016-12-05","title":"Notes from the desert"}]`},
		{"MATCH (n:Service {name: 'Amazon Aurora'}) RETURN n.aliases AS aliases, n.category AS category, n.nameJa AS nameJa",
			`[{"aliases":["RDS Aurora"],"category":"database","nameJa":"オーロラ"}]`},
		{"MATCH (:Talk {code: 'DAT303'})-[r:COVERS]->(n) RETURN n.name AS name, properties(r) AS r ORDER BY name",
			`[{"name":"Amazon Aurora","r":{"evidence":["statement:invent.md/2"],"qualifier":"","rules":["test"],"statements":1}},{"name":"failover","r":{"evidence":["statement:invent.md/2","statement:invent.md/3"],"qualifier":"","rules":["test","test"],"statements":2}}]`},
		{"MATCH (:Company)-[r:USES]->(:Service) RETURN r.status AS status, r.evidence AS evidence",
			`[{"evidence":["statement:invent.md/6"],"status":"current"}]`},
		{"MATCH (:Person)-[r:WORKS_FOR]->(:Company) RETURN r.event AS event", `[{"event":"event:aws-reinvent-2016"}]`},
		{"MATCH (:Talk {code: 'DAT301'})-[r:GIVEN_BY]->(p:Person) RETURN r.role AS role, p.name AS name", `[{"name":"Werner Vogels","role":"speaker"}]`},
		{"MATCH (:Talk)-[r:FEATURES]->(c) RETURN r.as AS as, c.name AS name", `[{"as":"presenter","name":"Netflix"}]`},
		{"MATCH (:Service)-[r:ANNOUNCED_AT]->(talk) RETURN r.status AS status, talk.code AS code", `[{"code":"DAT301","status":"preview"}]`},
		{"MATCH (:Service)-[r:PROVIDED_BY]->(:Company) RETURN properties(r) AS r", `[{"r":{"entries":["service:amazon-aurora"],"qualifier":"","rules":["lexicon"]}}]`},
		{"MATCH (s:Statement {line: 5})-[r:MENTIONS]->(n) RETURN s.text AS text, r.surface AS surface, r.start AS start, r.end AS end, n.name AS name ORDER BY start",
			`[{"end":6,"name":"Amazon Aurora","start":0,"surface":"Aurora","text":"Auroraのフェイルオーバーと障害の話。"},{"end":15,"name":"failover","start":7,"surface":"フェイルオーバー","text":"Auroraのフェイルオーバーと障害の話。"}]`},
		{"MATCH (s:Statement {line: 3})-[:IN]->(t:Talk), (s)-[:FROM]->(d:Document) RETURN t.code AS code, d.title AS title", `[{"code":"DAT303","title":"Notes from the desert"}]`},
	} {
		if diff := cmp.Diff(c.want, ask(t, c.query)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.query, diff)
		}
	}
}

// TestNothingIsLeft removes the one document: only the revision stays.
func TestNothingIsLeft(t *testing.T) {
	neo4jtest.Empty(t)
	s := open(t)
	load(t, s, fixture())
	remove(t, s, document)
	want := `[{"labels":["TalkgraphRevision"],"n":1}]`
	if got := ask(t, "MATCH (n) RETURN labels(n) AS labels, count(n) AS n"); got != want {
		t.Errorf("left are %s, want %s", got, want)
	}
}
