package relate_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestTalksHaveTheCompaniesOfAllTheirSpeakers reads reports of one talk in
// several places, each with other speakers.
func TestTalksHaveTheCompaniesOfAllTheirSpeakers(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	report := "# AWS re:Invent 2016\n\n## DAT377 - Boxes at Rest (Mira Talbot, Fennwick)\n\n- S3\n\n" +
		"## DAT377 - Boxes at Rest (Otto Brandel, Quillmark)\n\n- S3\n\n## DAT377 - Boxes at Rest (Mira Talbot, Oddlot Labs)\n\n- S3\n"
	var got []string
	for _, l := range linksIn(t, lex, report, knowledge.Features) {
		got = append(got, l.to)
	}
	if diff := cmp.Diff([]string{"Fennwick", "Oddlot Labs", "Quillmark"}, got); diff != "" {
		t.Errorf("companies (-want +got):\n%s", diff)
	}
}
