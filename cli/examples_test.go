package cli_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"talkgraph/cli"
	"talkgraph/store/neo4j/neo4jtest"
)

var update = flag.Bool("update", false, "rewrite the answers of the examples")

// talkgraph runs the program and gives its standard output.
func talkgraph(t *testing.T, in string, args ...string) string {
	t.Helper()
	var out, said bytes.Buffer
	code := cli.Run(t.Context(), args, cli.Process{Getenv: func(string) string { return "" }, Stdin: strings.NewReader(in), Stdout: &out, Stderr: &said})
	if code != 0 {
		t.Fatalf("talkgraph %s: status %d\n%s%s", strings.Join(args, " "), code, out.String(), said.String())
	}
	return out.String()
}

// engines are the stores that hold the bundled corpus.
func engines(t *testing.T) map[string]string {
	neo4jtest.Empty(t)
	urls := map[string]string{"sqlite": "sqlite:" + filepath.Join(t.TempDir(), "graph.db"), "neo4j": neo4jtest.URL(t)}
	for _, url := range urls {
		talkgraph(t, "", "load", "--store", url, "../corpus")
	}
	return urls
}

// TestExamples asks every example of both engines: the answers are exactly
// those in the files, so the engines agree to the byte.
func TestExamples(t *testing.T) {
	urls := engines(t)
	names, err := filepath.Glob("../examples/*/*.txtar")
	if err != nil || len(names) < 60 {
		t.Fatalf("found %d examples: %v", len(names), err)
	}
	for _, name := range names {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if *update {
			setPart(archive, "answer.json", ask(t, urls["sqlite"], archive))
			if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		for engine, url := range urls {
			t.Run(strings.TrimPrefix(name, "../examples/")+"/"+engine, func(t *testing.T) {
				if diff := cmp.Diff(part(archive, "answer.json"), ask(t, url, archive)); diff != "" {
					t.Errorf("the answer is another (go test ./cli -run Examples -update rewrites it): %s", diff)
				}
			})
		}
	}
}

func ask(t *testing.T, url string, archive *txtar.Archive) string {
	t.Helper()
	return talkgraph(t, part(archive, "query.graphql"), "query", "--store", url, "--variables", part(archive, "variables.json"), "-")
}

func part(archive *txtar.Archive, name string) string {
	for _, f := range archive.Files {
		if f.Name == name {
			return string(f.Data)
		}
	}
	return ""
}

func setPart(archive *txtar.Archive, name, data string) {
	for i, f := range archive.Files {
		if f.Name == name {
			archive.Files[i].Data = []byte(data)
			return
		}
	}
	archive.Files = append(archive.Files, txtar.File{Name: name, Data: []byte(data)})
}
