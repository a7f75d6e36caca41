package loader_test

import (
	"runtime"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/loader"
)

// TestReadOnAnyCores holds that the number of cores changes nothing that is read.
func TestReadOnAnyCores(t *testing.T) {
	lex := testLexicon(t)
	text := renamedCorpus(t, lex, "", 200_000)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	var got [2]*knowledge.Reading
	for i, cores := range []int{1, 4} {
		runtime.GOMAXPROCS(cores)
		var err error
		if got[i], err = loader.Read("report.txt", text, lex); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(got[0], got[1]); diff != "" {
		t.Errorf("on four cores (-one +four):\n%s", diff)
	}
}
