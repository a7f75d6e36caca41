package mention

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestDisjointMentions holds that no two kept mentions overlap, and that every
// dropped one overlaps with a kept one that is no shorter.
func TestDisjointMentions(t *testing.T) {
	mention := rapid.Custom(func(t *rapid.T) Mention {
		start := rapid.IntRange(0, 40).Draw(t, "start")
		return Mention{Start: start, End: start + rapid.IntRange(1, 9).Draw(t, "length"), Key: "service:s3"}
	})
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOfN(mention, 0, 12).Draw(t, "mentions")
		kept := disjoint(slices.Clone(all))
		overlap := func(a, b Mention) bool { return a.Start < b.End && b.Start < a.End }
		for i, m := range kept {
			if i > 0 && overlap(m, kept[i-1]) || !slices.Contains(all, m) {
				t.Fatalf("%v is kept of %v", kept, all)
			}
		}
		for _, m := range all {
			if !slices.ContainsFunc(kept, func(k Mention) bool { return overlap(k, m) && k.End-k.Start >= m.End-m.Start }) {
				t.Fatalf("%v is dropped from %v, and %v kept", m, all, kept)
			}
		}
	})
}
