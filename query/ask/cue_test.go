package ask

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

// TestCuesAreSaid checks that some phrase says each cue that the tables of this
// package name.
func TestCuesAreSaid(t *testing.T) {
	cues, err := os.ReadFile("vocabulary/cues.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range slices.Concat(slices.Collect(maps.Keys(nouns)), slices.Collect(maps.Keys(statuses)), usage) {
		if !strings.Contains(string(cues), "cue: "+string(c)+"\n") {
			t.Errorf("no phrase says %s", c)
		}
	}
}
