package loader_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader"
)

// TestTitlesBehindTheirOwnersAreNoNames: the words of a talk's title right behind
// who gave it are no part of the name.
func TestTitlesBehindTheirOwnersAreNoNames(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	r, err := loader.Read("r.md", []byte("A day at the harbour\n\nOf all that we watched, the loudest was Tom Brandt’s Shouting Across Water for Beginners.\n\nTom Brandt’s talk was loud.\n"), lex)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, thing := range r.Things {
		if thing.Kind == knowledge.Person {
			got = append(got, thing.Name)
		}
	}
	if diff := cmp.Diff([]string{"Tom Brandt"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
