package vocabulary_test

import (
	"testing"

	"talkgraph/query/ask/vocabulary"
)

// TestSlips checks which words are taken for slips of the fingers.
func TestSlips(t *testing.T) {
	v, err := vocabulary.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	for word, want := range map[string]string{
		"abuot": "about", "sesions": "sessions", "coverd": "covered", "compannies": "companies", "annouced": "announced",
		"covert": "", "shoes": "", "tlak": "", "pants": "", "aurora": "",
	} {
		if got := v.Meant(word); got != want {
			t.Errorf("%s: %q, want %q", word, got, want)
		}
	}
}
