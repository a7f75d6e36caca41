package relate_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestTalksThatShareALine reads a line of running text that tells of several
// talks: each has its speaker, and what its own title names.
func TestTalksThatShareALine(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	report := "# AWS re:Invent 2019 from the back row\n\nThen I watched “Redis on a Ferry” by Nora Lindgren. Counting Gulls with Prometheus by Ola Vinter was another one to remember.\n"
	var got []string
	for _, kind := range []knowledge.RelationKind{knowledge.GivenBy, knowledge.Covers} {
		for _, l := range linksIn(t, lex, report, kind) {
			got = append(got, l.from+": "+l.to)
		}
	}
	slices.Sort(got)
	want := []string{
		"Counting Gulls with Prometheus: Ola Vinter", "Counting Gulls with Prometheus: Prometheus",
		"Redis on a Ferry: Nora Lindgren", "Redis on a Ferry: Redis",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
