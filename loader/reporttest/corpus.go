package reporttest

import (
	"io/fs"
	"strings"
	"testing"

	"talkgraph/corpus"
)

// CorpusLines are the lines of the bundled reports.
func CorpusLines(t *testing.T) (lines []string) {
	t.Helper()
	files, err := fs.Glob(corpus.FS(), "*.md")
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	for _, file := range files {
		data, err := fs.ReadFile(corpus.FS(), file)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, strings.Split(string(data), "\n")...)
	}
	return lines
}
