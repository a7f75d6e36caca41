package query_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"talkgraph/query"
)

// TestChance shows that NPMI is 0 by chance, 1 never apart, within bounds
// otherwise, and of the sign that lift is above or below 1.
func TestChance(t *testing.T) {
	if p := (query.Pair{Talks: 2, TalksA: 4, TalksB: 5, All: 10}); p.Lift() != 1 || p.NPMI() != 0 {
		t.Errorf("by chance: lift %v, NPMI %v", p.Lift(), p.NPMI())
	}
	if p := (query.Pair{Talks: 3, TalksA: 3, TalksB: 3, All: 3}); p.NPMI() != 1 {
		t.Errorf("in all talks: NPMI %v", p.NPMI())
	}
	rapid.Check(t, func(t *rapid.T) {
		both, a, b, rest := rapid.IntRange(1, 50).Draw(t, "both"), rapid.IntRange(0, 50).Draw(t, "a"), rapid.IntRange(0, 50).Draw(t, "b"), rapid.IntRange(1, 50).Draw(t, "rest")
		p := query.Pair{Talks: both, TalksA: both + a, TalksB: both + b, All: both + a + b + rest}
		npmi, lift := p.NPMI(), p.Lift()
		if math.Abs(npmi) > 1+1e-9 || (npmi > 0) != (lift > 1) {
			t.Fatalf("lift %v, NPMI %v", lift, npmi)
		}
		if a+b == 0 && math.Abs(npmi-1) > 1e-9 {
			t.Fatalf("never apart: NPMI %v", npmi)
		}
	})
}
