package graph

import "testing"

// TestDrawingsDoNotGrow checks that a drawing of many nodes costs the calls of a drawing of one.
func TestDrawingsDoNotGrow(t *testing.T) {
	st, lex := testStore(t), testLexicon(t)
	query := `query($among: [ID!]) {graph(among: $among) {nodes {degree neighbours {count}} edges {statements evidence {line}}}}`
	calls := func(among ...string) string {
		counted := &countingStore{Store: st, calls: make(map[string]int)}
		if r := Execute(t.Context(), counted, lex, Request{Query: query, Variables: map[string]any{"among": among}}); len(r.Errors) > 0 {
			t.Fatal(r.Errors)
		}
		return counted.String()
	}
	var all []string
	for _, thing := range things {
		all = append(all, thing.Key())
	}
	want := "Degrees 1\nNeighbors 1\nNodes 2\nView 1\n"
	if two, many := calls("talk:aws-reinvent-2016/dat303", "topic:failover"), calls(all...); two != want || many != want {
		t.Errorf("a drawing of two costs\n%sa drawing of all\n%swant\n%s", two, many, want)
	}
}
