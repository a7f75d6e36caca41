package shape_test

import (
	"testing"

	"talkgraph/loader/section/shape"
)

// TestNoSentence: these texts could entitle something, or could not.
func TestNoSentence(t *testing.T) {
	for text, want := range map[string]bool{
		"Ropes > Chains":                   true,
		"From rope → chain":                true,
		"Home > Blog > Ropes that hold":    false,
		"Lamp > Oil > Wick > Light":        false,
		"queue → worker → store":           false,
		"Ropes that hold -> and those not": true,
		"We were there.":                   false,
	} {
		if got := shape.NoSentence(text); got != want {
			t.Errorf("%s: got %v, want %v", text, got, want)
		}
	}
}
