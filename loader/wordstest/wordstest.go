// Package wordstest tests the form of word lists, for the packages that have some.
package wordstest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"talkgraph/loader/words"
)

// HaveTheForm fails unless there are lists that a pattern of paths matches,
// and each has the form that words.Problems asks for.
func HaveTheForm(t *testing.T, pattern string) {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("word lists: %v, %v", paths, err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if problems := words.Problems(string(data)); len(problems) > 0 {
			t.Errorf("%s:\n%s", path, strings.Join(problems, "\n"))
		}
	}
}
