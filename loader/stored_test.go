package loader_test

import (
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/loader"
	"talkgraph/query"
	"talkgraph/store"
	"talkgraph/store/sqlite"
)

// stored is a store with these files loaded, in their order.
func stored(t *testing.T, root string, files ...string) store.Store {
	t.Helper()
	st, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	for _, file := range files {
		sum, err := loader.Load(t.Context(), []string{filepath.Join(root, file)}, loader.Options{Lexicon: testLexicon(t)}, st)
		if err != nil || sum.New != 1 || sum.Err() != nil {
			t.Fatalf("%s: %+v, %v", file, sum, err)
		}
	}
	return st
}

// TestStoredProgramme loads a report and a programme of one event: the talk is
// one, shows what the programme says, and is proved by both; each line of
// evidence has its text. Without the programme it is what the report says.
func TestStoredProgramme(t *testing.T) {
	root := folder(t, map[string]string{"a.md": report, "b.json": booked})
	for _, order := range [][]string{{"a.md", "b.json"}, {"b.json", "a.md"}} {
		st := stored(t, root, order...)
		type proof struct{ Document, Field, Text string }
		look := func() (kind, abstract string, documents int, proofs []proof) {
			err := st.View(t.Context(), func(r store.Reader) error {
				g := query.On(r, testLexicon(t))
				nodes, err := g.Nodes(t.Context(), []string{"talk:aws-reinvent-2031/abc301"})
				if err != nil {
					return err
				}
				kind, abstract, documents = nodes[0].Type, nodes[0].Abstract, len(nodes[0].Sources)
				shown, err := g.EvidenceOf(t.Context(), [][]knowledge.Evidence{coverage(t, r)})
				for _, e := range shown[0] {
					proofs = append(proofs, proof{e.Document, e.Field, e.Text})
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return kind, abstract, documents, proofs
		}
		kind, abstract, documents, proofs := look()
		want := []proof{
			{"document:a.md", "", "## ABC301 - Failover without tears"},
			{"document:b.json", "/sessions/0/title", "Failover Without Tears"},
		}
		if diff := cmp.Diff(want, proofs); diff != "" || kind != "workshop" || abstract != "Aurora takes seconds." || documents != 2 {
			t.Errorf("%v: %s, %q, %d documents\n%s", order, kind, abstract, documents, diff)
		}
		if _, err := st.Apply(t.Context(), []store.Change{{Document: "document:b.json"}}); err != nil {
			t.Fatal(err)
		}
		if kind, abstract, documents, proofs = look(); kind != "breakout" || abstract != "" || documents != 1 || len(proofs) != 1 {
			t.Errorf("%v, without the programme: %s, %q, %d documents, %v", order, kind, abstract, documents, proofs)
		}
	}
}

// coverage is what proves that the talk covers failover.
func coverage(t *testing.T, r store.Reader) []knowledge.Evidence {
	t.Helper()
	edges, err := r.Neighbors(t.Context(), store.Hop{From: []string{"talk:aws-reinvent-2031/abc301"}, Kinds: []knowledge.RelationKind{knowledge.Covers}, Out: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range edges[0] {
		if e.Node.ID == "topic:failover" {
			return e.Relation.Evidence
		}
	}
	return nil
}
