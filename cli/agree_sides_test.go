package cli_test

import (
	"context"
	"path/filepath"
	"sync"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"talkgraph/graph"
	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/schema"
	"talkgraph/store"
	"talkgraph/store/neo4j"
	"talkgraph/store/neo4j/neo4jtest"
	"talkgraph/store/sqlite"
)

// sides are the two engines and what they hold.
type sides struct {
	stores map[string]store.Store
	lex    *lexicon.Lexicon
	schema *ast.Schema
	held   []string // ids of documents
}

func newSides(t testing.TB) *sides {
	t.Helper()
	neo4jtest.Empty(t)
	lite, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"))
	if err != nil {
		t.Fatal(err)
	}
	neo, err := neo4j.Open(t.Context(), neo4jtest.URL(t), neo4j.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := lite.Close(); err != nil {
			t.Error(err)
		}
		if err := neo.Close(); err != nil {
			t.Error(err)
		}
	})
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: schema.Text()})
	if err != nil {
		t.Fatal(err)
	}
	return &sides{stores: map[string]store.Store{"sqlite": lite, "neo4j": neo}, lex: lex, schema: s}
}

// hold replaces what both engines hold.
func (s *sides) hold(t *testing.T, readings []knowledge.Reading) {
	t.Helper()
	now := make(map[string]bool)
	var changes []store.Change
	for i := range readings {
		now[readings[i].Document.ID] = true
		changes = append(changes, store.Change{Document: readings[i].Document.ID, Reading: &readings[i]})
	}
	for _, id := range s.held {
		if !now[id] {
			changes = append(changes, store.Change{Document: id})
		}
	}
	s.apply(t, changes)
	s.held = s.held[:0]
	for _, r := range readings {
		s.held = append(s.held, r.Document.ID)
	}
}

// add adds to what both engines hold.
func (s *sides) add(t testing.TB, reading knowledge.Reading) {
	t.Helper()
	s.apply(t, []store.Change{{Document: reading.Document.ID, Reading: &reading}})
	s.held = append(s.held, reading.Document.ID)
}

// apply makes changes in both engines side by side.
func (s *sides) apply(t testing.TB, changes []store.Change) {
	t.Helper()
	var all sync.WaitGroup
	for name, st := range s.stores {
		all.Go(func() {
			if _, err := st.Apply(t.Context(), changes); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		})
	}
	all.Wait()
	if t.Failed() {
		t.FailNow()
	}
}

func (s *sides) ask(ctx context.Context, engine string, request graph.Request) (graph.Response, string) {
	r := graph.Execute(ctx, s.stores[engine], s.lex, request)
	text, err := r.JSON()
	if err != nil {
		return r, err.Error()
	}
	return r, string(text)
}

// both asks both engines side by side.
func (s *sides) both(ctx context.Context, request graph.Request) (response graph.Response, lite, neo string) {
	done := make(chan string)
	go func() {
		_, text := s.ask(ctx, "neo4j", request)
		done <- text
	}()
	response, lite = s.ask(ctx, "sqlite", request)
	return response, lite, <-done
}
