package loader_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/lexicon"
	"talkgraph/loader"
)

// TestExplainFiles explains the small reports of testdata/explain: the file
// .want beside each says what is found in it and what is refused.
func TestExplainFiles(t *testing.T) {
	lex := explainLexicon(t)
	found, err := filepath.Glob("testdata/explain/*.[mt]*")
	found = slices.DeleteFunc(found, func(path string) bool { return filepath.Ext(path) == ".want" })
	if err != nil || len(found) != 7 {
		t.Fatalf("reports: %v, %v", found, err)
	}
	for _, path := range found {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		got, err := loader.Explain(filepath.Base(path), data, lex)
		if err != nil {
			t.Fatal(err)
		}
		golden := path + ".want"
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", path, diff)
		}
	}
}

// explainLexicon is the lexicon of the tests, and names that are refused.
func explainLexicon(t testing.TB) *lexicon.Lexicon {
	t.Helper()
	var files []lexicon.File
	for _, path := range []string{"testdata/lexicon.yaml", "testdata/explain/names.yaml"} {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, lexicon.File{Name: path, Data: data})
	}
	lex, err := lexicon.New(files...)
	if err != nil {
		t.Fatal(err)
	}
	return lex
}
