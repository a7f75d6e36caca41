package likely

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/odds"
	"talkgraph/loader/wordstest"
)

func TestWordListsHaveTheForm(t *testing.T) { wordstest.HaveTheForm(t, "words/*.txt") }

// The weights have the form in which Write writes them, and are some hundred.
func TestWeights(t *testing.T) {
	for name, data := range map[string]string{"speaker.txt": speakerWeights} {
		w, err := odds.Read(data)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if diff := cmp.Diff(data, string(w.Write())); diff != "" {
			t.Errorf("%s (-file +as written):\n%s", name, diff)
		}
		if n := strings.Count(data, "\n"); n < 50 {
			t.Errorf("%s: %d weights, want some hundred", name, n)
		}
	}
}
