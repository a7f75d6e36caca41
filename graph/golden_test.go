package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"talkgraph/knowledge"
	"talkgraph/store"
)

var update = flag.Bool("update", false, "rewrite the answers and the store calls in testdata")

// TestQueries runs the queries of testdata over the fixture. Each file has a
// query, its variables if it has any, the exact answer, and the store calls
// that it costs: one a line, with the number of times. The command
// `go test ./graph -run Queries -update` rewrites answers and calls.
func TestQueries(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(paths) < 20 {
		t.Fatalf("found %d queries: %v", len(paths), err)
	}
	st, lex := testStore(t), testLexicon(t)
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			request := Request{Query: part(archive, "query.graphql")}
			if variables := part(archive, "variables.json"); variables != "" {
				if err := json.Unmarshal([]byte(variables), &request.Variables); err != nil {
					t.Fatal(err)
				}
			}
			counted := &countingStore{Store: st, calls: make(map[string]int)}
			got := map[string]string{"answer.json": indented(t, Execute(t.Context(), counted, lex, request)), "calls": counted.String()}
			if strings.Contains(got["answer.json"], codeInternal) {
				t.Fatalf("the program is at fault: %s", got["answer.json"])
			}
			if *update {
				rewrite(t, path, archive, got)
			}
			for _, name := range []string{"answer.json", "calls"} {
				if diff := cmp.Diff(part(archive, name), got[name]); diff != "" {
					t.Errorf("%s (-want +got):\n%s", name, diff)
				}
			}
		})
	}
}

// TestCallsDoNotGrow checks that a page of many costs the calls of a page of one.
func TestCallsDoNotGrow(t *testing.T) {
	st, lex := testStore(t), testLexicon(t)
	query := `query($first: Int) {talks(first: $first) {edges {node {event {name} givenBy {speaker {name talks(first: $first) {nodes {covers {entity {id}}}}} company {name}} evidence(about: ["Aurora"]) {text document {title}}}}}}`
	calls := func(first int) string {
		counted := &countingStore{Store: st, calls: make(map[string]int)}
		if r := Execute(t.Context(), counted, lex, Request{Query: query, Variables: map[string]any{"first": first}}); len(r.Errors) > 0 {
			t.Fatal(r.Errors)
		}
		return counted.String()
	}
	want := "Named 1\nNeighbors 6\nNodes 1\nSelect 2\nView 1\n"
	if one, many := calls(2), calls(20); one != want || many != want {
		t.Errorf("a page of two costs\n%sa page of twenty\n%swant\n%s", one, many, want)
	}
}

func part(archive *txtar.Archive, name string) string {
	for _, f := range archive.Files {
		if f.Name == name {
			return string(f.Data)
		}
	}
	return ""
}

func rewrite(t *testing.T, path string, archive *txtar.Archive, parts map[string]string) {
	t.Helper()
	archive.Files = slices.DeleteFunc(archive.Files, func(f txtar.File) bool { return parts[f.Name] != "" || f.Name == "calls" })
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		archive.Files = append(archive.Files, txtar.File{Name: name, Data: []byte(parts[name])})
	}
	if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
		t.Fatal(err)
	}
}

func indented(t *testing.T, r Response) string {
	t.Helper()
	text, err := r.JSON()
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := json.Indent(&out, text, "", "  "); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// A countingStore counts the calls of its readers.
type countingStore struct {
	store.Store
	mu    sync.Mutex
	calls map[string]int
}

func (s *countingStore) String() string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(s.calls)) {
		fmt.Fprintf(&b, "%s %d\n", name, s.calls[name])
	}
	return b.String()
}

func (s *countingStore) count(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.calls[name]++
}

func (s *countingStore) View(ctx context.Context, read func(store.Reader) error) error {
	s.count("View")
	return s.Store.View(ctx, func(r store.Reader) error { return read(countingReader{r, s}) })
}

type countingReader struct {
	store.Reader
	store *countingStore
}

func (r countingReader) Nodes(ctx context.Context, ids []string) ([]*knowledge.Node, error) {
	r.store.count("Nodes")
	return r.Reader.Nodes(ctx, ids)
}

func (r countingReader) Named(ctx context.Context, keys []string) ([][]knowledge.Node, error) {
	r.store.count("Named")
	return r.Reader.Named(ctx, keys)
}

func (r countingReader) Select(ctx context.Context, s store.Selection) ([]store.Page, error) {
	r.store.count("Select")
	return r.Reader.Select(ctx, s)
}

func (r countingReader) Neighbors(ctx context.Context, hop store.Hop) ([][]store.Edge, error) {
	r.store.count("Neighbors")
	return r.Reader.Neighbors(ctx, hop)
}

func (r countingReader) Count(ctx context.Context, t store.Tally) ([]store.Counts, error) {
	r.store.count("Count")
	return r.Reader.Count(ctx, t)
}

func (r countingReader) Degrees(ctx context.Context, ids []string) ([][]store.Degree, error) {
	r.store.count("Degrees")
	return r.Reader.Degrees(ctx, ids)
}

func (r countingReader) Readings(ctx context.Context, after string, limit int) ([]knowledge.Reading, error) {
	r.store.count("Readings")
	return r.Reader.Readings(ctx, after, limit)
}
