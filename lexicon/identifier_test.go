package lexicon

import (
	"slices"
	"strings"
	"testing"
)

// TestIdentifiersAreOtherThings shows that a name in small letters at the
// beginning of an identifier is not found, and one that a word is made with is.
func TestIdentifiersAreOtherThings(t *testing.T) {
	l := mustDefault(t)
	for text, want := range map[string]int{
		"it runs the mysql-walrus script": 0, "redis-barnacle を入れる": 0, "docker-harpoon と docker-anchor": 0,
		"#docker_h7 の部屋":           0,
		"a mysql-compatible store": 1, "redis-based な仕組み": 1, "We run Docker-harpoon": 1, "docker - small": 1,
	} {
		if hits := l.Find(text); len(hits) != want {
			t.Errorf("%q names %d things, want %d: %s", text, len(hits), want, spellAll(hits))
		}
	}
}

// TestTailsHaveTheForm shows that the words are sorted, each once.
func TestTailsHaveTheForm(t *testing.T) {
	all := strings.Split(strings.TrimSuffix(tailWords, "\n"), "\n")
	if !slices.IsSorted(all) || len(slices.Compact(slices.Clone(all))) != len(all) || len(all) < 60 {
		t.Errorf("%d words are not sorted, not once each, or fewer than sixty", len(all))
	}
}
