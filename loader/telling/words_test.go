package telling_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"talkgraph/loader/words"
)

func TestWordListsHaveTheForm(t *testing.T) {
	paths, err := filepath.Glob("words/*.txt")
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
