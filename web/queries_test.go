package web

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// schema is the API's, read from its sources.
func schema(t *testing.T) *ast.Schema {
	t.Helper()
	paths, err := filepath.Glob("../schema/*.graphqls")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no schema found: %v", err)
	}
	var sources []*ast.Source
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		sources = append(sources, &ast.Source{Name: path, Input: string(text)})
	}
	return gqlparser.MustLoadSchema(sources...)
}

// Every query of the page is valid, holds one named operation and says what it is for.
func TestQueries(t *testing.T) {
	schema := schema(t)
	paths, err := filepath.Glob("src/queries/*.graphql")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no queries found: %v", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			document, errs := gqlparser.LoadQueryWithRules(schema, string(text)+fragments(t, string(text)), nil)
			if errs != nil {
				t.Fatal(errs)
			}
			if len(document.Operations) != 1 || !strings.EqualFold(document.Operations[0].Name+".graphql", filepath.Base(path)) {
				t.Error("one operation named as the file is expected")
			}
			if !strings.HasPrefix(string(text), "# ") {
				t.Error("no comment says what it is for")
			}
		})
	}
}

// fragments is the text of the fragments that a query spreads, each a file of its own.
func fragments(t *testing.T, query string) string {
	t.Helper()
	paths, err := filepath.Glob("src/queries/fragments/*.graphql")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no fragments found: %v", err)
	}
	var texts strings.Builder
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		_, named, _ := strings.Cut(string(text), "fragment ")
		name, _, _ := strings.Cut(named, " ")
		if strings.Contains(query, "..."+name+" ") {
			texts.Write(text)
		}
	}
	return texts.String()
}

// The questions offered are in form, and the named one stands first.
func TestQuestions(t *testing.T) {
	text, err := os.ReadFile("src/home/questions.json")
	if err != nil {
		t.Fatal(err)
	}
	var questions []struct{ Language, Text string }
	if err := json.Unmarshal(text, &questions); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, q := range questions {
		if seen[q.Text] || q.Text == "" || q.Text != strings.TrimSpace(q.Text) || (q.Language != "en" && q.Language != "ja") {
			t.Errorf("%+v is not in form", q)
		}
		seen[q.Text] = true
	}
	if questions[0].Text != "Which talks covered Aurora failover?" || !seen["Auroraのフェイルオーバーについて話したセッションは?"] {
		t.Errorf("the named question is missing in one language: %+v", questions)
	}
}
