package storetest_test

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

var (
	skips   = regexp.MustCompile(`\.Skip(f|Now)?\(|testing\.Short\(|//go:build`)
	engines = regexp.MustCompile(`(?i)sqlite|neo4j|cypher|fts5|lucene`)
)

// TestNoExceptions keeps the suite whole: no engine's test and no case of the
// suite may be skipped, and no case may know which engine it asks.
func TestNoExceptions(t *testing.T) {
	suite := files(t, "*.go")
	for _, file := range append(files(t, "../*/*_test.go"), suite...) {
		if found := skips.FindString(text(t, file)); found != "" && filepath.Base(file) != "guard_test.go" {
			t.Errorf("%s has %q: engines keep the whole contract", file, found)
		}
	}
	for _, file := range suite {
		if found := engines.FindString(text(t, file)); found != "" && filepath.Base(file) != "guard_test.go" {
			t.Errorf("%s names %q: the suite knows no engine", file, found)
		}
	}
}

func files(t *testing.T, pattern string) []string {
	t.Helper()
	found, err := filepath.Glob(pattern)
	if err != nil || len(found) == 0 {
		t.Fatalf("no files %s: %v", pattern, err)
	}
	return found
}

func text(t *testing.T, file string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
