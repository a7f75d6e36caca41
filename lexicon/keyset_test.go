package lexicon

import (
	"strings"
	"testing"
)

// TestKeySetRulesOutWordsThatAreNoKeys asks for all keys, and for the ordinary
// words, of which hardly one is one.
func TestKeySetRulesOutWordsThatAreNoKeys(t *testing.T) {
	l := mustDefault(t)
	for key := range l.byKey {
		if !l.keys.may([]byte(key)) {
			t.Errorf("%q is a key, and ruled out", key)
		}
	}
	all, may := strings.Fields(englishWords), 0
	for _, word := range all {
		if l.keys.may([]byte(word)) {
			may++
		}
	}
	if 4*may > len(all) {
		t.Errorf("%d of %d words are not ruled out, want a quarter at most", may, len(all))
	}
}
