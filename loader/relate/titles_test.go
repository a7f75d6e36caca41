package relate_test

import (
	"slices"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestTitlesGiveTheCompanyOfTheirSpeakers reads a company's list of its talks.
func TestTitlesGiveTheCompanyOfTheirSpeakers(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for title, want := range map[string][]link{
		"Netflix at KubeCon 2017":     {{"Nora Lindgren", "Netflix", ""}},
		"Notes on KubeCon 2017":       nil,
		"Netflix and KubeCon 2017":    nil,
		"What Netflix did at KubeCon": nil,
	} {
		got := linksIn(t, lex, "# "+title+"\n\n## ARC208: Boats and Knots\n\nNora Lindgren, Director\n\nAll about knots.\n", knowledge.WorksFor)
		for i := range got {
			got[i].qualifier = ""
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", title, got, want)
		}
	}
}
