package cli_test

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
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

// How much is drawn. TALKGRAPH_GRAPHS draws more graphs, all at random.
const (
	fixedGraphs = 8  // the same ones each time
	documents   = 10 // for each graph
	queries     = 5  // in each document, one a root field
)

// TestEnginesAgree draws graphs and queries: both engines answer each with
// the same bytes. The graphs follow each other in the same two stores.
func TestEnginesAgree(t *testing.T) {
	s := newSides(t)
	asked, answered := 0, 0
	for _, seed := range seeds(t) {
		n, ok := s.compare(t, seed)
		if !ok {
			t.Fatalf("of the graph and queries drawn from the seed %d", seed)
		}
		asked, answered = asked+documents*queries, answered+n
	}
	if answered*3 < asked*2 {
		t.Errorf("only %d of %d queries have data: the others prove little", answered, asked)
	}
	t.Logf("%d queries, %d with data", asked, answered)
}

func seeds(t *testing.T) []uint64 {
	var out []uint64
	fixed, random := fixedGraphs, 0
	if text := os.Getenv("TALKGRAPH_GRAPHS"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil {
			t.Fatalf("TALKGRAPH_GRAPHS: %v", err)
		}
		fixed, random = 0, n
	}
	for i := range fixed {
		out = append(out, uint64(i))
	}
	for range random {
		out = append(out, rand.Uint64())
	}
	return out
}

// sides are the two engines and what they hold.
type sides struct {
	stores map[string]store.Store
	lex    *lexicon.Lexicon
	schema *ast.Schema
	held   []string // ids of documents
}

func newSides(t *testing.T) *sides {
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
	for name, st := range s.stores {
		if _, err := st.Apply(t.Context(), changes); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
	s.held = s.held[:0]
	for _, r := range readings {
		s.held = append(s.held, r.Document.ID)
	}
}

func (s *sides) ask(ctx context.Context, engine, query string) (graph.Response, string) {
	r := graph.Execute(ctx, s.stores[engine], s.lex, graph.Request{Query: query})
	text, err := r.JSON()
	if err != nil {
		return r, err.Error()
	}
	return r, string(text)
}

var shownCursors = regexp.MustCompile(`"(?:cursor|startCursor|endCursor)":"([^"]+)"`)

// compare draws one graph and its queries, and counts those that have data.
func (s *sides) compare(t *testing.T, seed uint64) (answered int, ok bool) {
	r := rand.New(rand.NewPCG(seed, 5))
	readings := drawnGraph(r)
	s.hold(t, readings)
	d := newDrawer(r, s.schema, readings)
	for range documents {
		query := d.document(queries)
		response, lite := s.ask(t.Context(), "sqlite", query)
		_, neo := s.ask(t.Context(), "neo4j", query)
		if lite != neo {
			t.Errorf("%s\n(-sqlite +neo4j):\n%s", query, cmp.Diff(indentedJSON(lite), indentedJSON(neo)))
			return answered, false
		}
		if strings.Contains(lite, "INTERNAL_SERVER_ERROR") || strings.Contains(lite, "was not fetched") {
			t.Errorf("%s\nfails: %s", query, lite)
			return answered, false
		}
		for _, m := range shownCursors.FindAllStringSubmatch(lite, -1) {
			d.cursors = append(d.cursors, m[1])
		}
		answered += withData(response)
	}
	return answered, true
}

// withData counts the root fields that are not null.
func withData(r graph.Response) (n int) {
	var roots map[string]any
	if json.Unmarshal(r.Data, &roots) != nil {
		return 0
	}
	for _, root := range roots {
		if root != nil {
			n++
		}
	}
	return n
}

func indentedJSON(text string) string {
	var v any
	if json.Unmarshal([]byte(text), &v) != nil {
		return text
	}
	out, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		return text
	}
	return string(out)
}
