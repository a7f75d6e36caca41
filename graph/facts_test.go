package graph

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// TestFactsAreAll compares the facts of every document of the bundled corpus
// with all relations of the graph that its lines state.
func TestFactsAreAll(t *testing.T) {
	st, lex := corpusStore(t)
	want := make(map[string][]string)
	total := 0
	err := st.View(t.Context(), func(r store.Reader) error {
		for _, relation := range relationsOf(t, r) {
			for _, e := range relation.Evidence {
				if e.Statement != "" {
					document := knowledge.DocumentOf(e.Statement)
					want[document] = append(want[document], fmt.Sprint(e.Statement[strings.LastIndex(e.Statement, "/")+1:], " ", relation.From, " ", relation.Kind, " ", relation.To, " ", relation.Qualifier))
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var reply struct {
		Documents struct {
			Nodes []struct {
				ID    string
				Facts []struct {
					Line                int
					Relation, Qualifier string
					Source, Target      struct{ ID string }
				}
			}
		}
	}
	decoded(t, Execute(t.Context(), st, lex, Request{Query: `{documents(first: 100) {nodes {id facts {line relation qualifier source {id} target {id}}}}}`}), &reply)
	for _, d := range reply.Documents.Nodes {
		var got []string
		for _, f := range d.Facts {
			got = append(got, fmt.Sprint(f.Line, " ", f.Source.ID, " ", f.Relation, " ", f.Target.ID, " ", f.Qualifier))
		}
		total += len(got)
		slices.Sort(got)
		slices.Sort(want[d.ID])
		if diff := cmp.Diff(slices.Compact(want[d.ID]), got); diff != "" {
			t.Errorf("%s (-stated +facts):\n%s", d.ID, diff)
		}
	}
	if total < 500 {
		t.Errorf("only %d facts", total)
	}
}

// relationsOf reads every relation of the graph.
func relationsOf(t *testing.T, r store.Reader) []knowledge.Relation {
	t.Helper()
	pages, err := r.Select(t.Context(), store.Selection{Kinds: knowledge.Kinds(), Limit: 1_000_000})
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, n := range pages[0].Nodes {
		ids = append(ids, n.ID)
	}
	edges, err := r.Neighbors(t.Context(), store.Hop{From: ids, Out: true})
	if err != nil {
		t.Fatal(err)
	}
	var out []knowledge.Relation
	for _, e := range slices.Concat(edges...) {
		out = append(out, e.Relation)
	}
	return out
}

// TestFactsDoNotGrow checks that the facts of a thousand lines cost the calls of those of one.
func TestFactsDoNotGrow(t *testing.T) {
	st, lex := testStore(t), testLexicon(t)
	calls := func(first int) string {
		counted := &countingStore{Store: st, calls: make(map[string]int)}
		r := Execute(t.Context(), counted, lex, Request{
			Query:     `query($first: Int) {node(id: "document:trip.md") {... on Document {statements(first: $first) {line facts {source {name} target {name} text}}}}}`,
			Variables: map[string]any{"first": json.Number(fmt.Sprint(first))}})
		if len(r.Errors) > 0 {
			t.Fatal(r.Errors)
		}
		return counted.String()
	}
	want := "Neighbors 4\nNodes 1\nView 1\n"
	if one, many := calls(1), calls(1000); one != want || many != want {
		t.Errorf("one line costs\n%sa thousand cost\n%swant\n%s", one, many, want)
	}
}
