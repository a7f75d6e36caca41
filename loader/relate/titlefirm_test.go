package relate_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestTitlesSayForWhomSpeakersWork reads talks of whose speakers nothing but the
// title says for whom they work.
func TestTitlesSayForWhomSpeakersWork(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for title, want := range map[string][]string{
		"Ropes and Nets at Sea - Zalando":              {"Ana Lopez: Zalando"},
		"Ropes and nets at sea | Expedia":              {"Ana Lopez: Expedia"},
		"From the Datadog agent to ropes at Airbnb":    {"Ana Lopez: Airbnb"},
		"Ropes and nets at sea - Kubernetes":           nil,
		"Ropes and nets at sea - AWS":                  nil,
		"The nets of Zalando and the ropes of Expedia": nil,
		"Zalando - ropes and nets at sea":              nil,
	} {
		report := "# GullConf 2018\n\n## " + title + "\n\nIt was a talk by Ana Lopez, and it was long.\n\n## Tar on the coast in the time of steam\n\nIt was a talk by Bo Ek, and it was longer.\n"
		var got []string
		for _, l := range linksIn(t, lex, report, knowledge.WorksFor) {
			got = append(got, l.from+": "+l.to)
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", title, diff)
		}
	}
}
