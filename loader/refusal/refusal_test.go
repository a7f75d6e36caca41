package refusal_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/refusal"
)

func TestByLine(t *testing.T) {
	log := new(refusal.Log)
	log.Add(2, "b", "r", "why")
	log.Add(2, "a", "r", "why")
	log.Add(2, "b", "r", "why")
	log.Add(1, "c", "s", "so")
	want := map[int][]refusal.Refusal{1: {{1, "c", "s", "so"}}, 2: {{2, "a", "r", "why"}, {2, "b", "r", "why"}}}
	if diff := cmp.Diff(want, log.ByLine()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestNilTakesNoNotes(t *testing.T) {
	var log *refusal.Log
	log.Add(1, "a", "r", "why")
	if log.On() || len(log.ByLine()) != 0 {
		t.Errorf("on %v, %v", log.On(), log.ByLine())
	}
	if n := testing.AllocsPerRun(10, func() { log.Add(1, "a", "r", "why") }); n != 0 {
		t.Errorf("%v allocations, want none", n)
	}
}
