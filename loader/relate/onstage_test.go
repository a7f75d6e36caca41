package relate_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestKeynotesFeatureWhoCameOnStage reads sentences of a keynote: which
// companies they show.
func TestKeynotesFeatureWhoCameOnStage(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][]string{
		"Lyft and Airbnb both told of their first year.":       {"Airbnb", "Lyft"},
		"Later Netflix took the stage, to loud music.":         {"Netflix"},
		"Expedia joined him.":                                  {"Expedia"},
		"Pinterest explained it in three words.":               {"Pinterest"},
		"The hall was colder than the offices of Airbnb.":      nil,
		"He had once written a book about Netflix, years ago.": nil,
	} {
		var got []string
		for _, l := range linksIn(t, lex, "# AWS re:Invent 2017\n\n## Keynote\n\nThe music was loud.\n\n"+text+"\n", knowledge.Features) {
			got = append(got, l.to)
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
