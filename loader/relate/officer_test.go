package relate_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestTitlesEndWithWhoseOfficerSpeaks reads titles that end with what of a company
// speaks: for whom the one works who gave the talk, and that the company does not use
// what they speak of.
func TestTitlesEndWithWhoseOfficerSpeaks(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for title, want := range map[string][]string{
		"Intro by the Etsy Director":        {"Wenona Tarkova: Etsy"},
		"A welcome from Etsy's CTO":         {"Wenona Tarkova: Etsy"},
		"What we learned from Etsy gardens": {"Etsy: Apache Mesos", "Etsy: Kubernetes"},
	} {
		var got []string
		text := "# GullConf 2017 in words\n\n## " + title + "\n\nWenona Tarkova's talk was short.\n\nIt was not just Kubernetes in those days, there was Mesos.\n"
		for _, kind := range []knowledge.RelationKind{knowledge.WorksFor, knowledge.Uses} {
			for _, l := range linksIn(t, lex, text, kind) {
				got = append(got, l.from+": "+l.to)
			}
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", title, diff)
		}
	}
}
