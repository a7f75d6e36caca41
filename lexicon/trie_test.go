package lexicon

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestTrieHoldsItsKeys asks a trie for keys and for what begins them.
func TestTrieHoldsItsKeys(t *testing.T) {
	word := rapid.StringOfN(rapid.SampledFrom([]rune("abcオ漢𠮷")), 1, 6, -1)
	rapid.Check(t, func(t *rapid.T) {
		keys := rapid.SliceOfN(word, 0, 40).Draw(t, "keys")
		slices.Sort(keys)
		trie, asked := newTrie(keys), word.Draw(t, "asked")
		node := trie.at(asked)
		if begins := slices.ContainsFunc(keys, func(k string) bool { return strings.HasPrefix(k, asked) }); begins != (node != 0) {
			t.Fatalf("%q leads to node %d of the trie of %q", asked, node, keys)
		}
		if node == 0 {
			return
		}
		for i, k := range keys {
			if at := trie.nodes[node]; (k == asked) != (int(at.from) <= i && i < int(at.from)+int(at.named)) {
				t.Fatalf("of %q, %q is %+v", keys, asked, at)
			}
		}
	})
}
