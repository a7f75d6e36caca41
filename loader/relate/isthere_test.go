package relate_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// TestSaidToWorkByOneName reads for whom those work who gave a talk and whom a sentence
// calls by a word of their name, where no list has the company.
func TestSaidToWorkByOneName(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for sentence, want := range map[string][]string{
		"Ana is a Technology Advocate at Lampco.":      {"Ana Lopez: Lampco"},
		"Lopez works for Lampco.":                      {"Ana Lopez: Lampco"},
		"Ana is a friend of everybody at Gull House.":  nil,
		"The hall is a place for engineers at Lampco.": nil,
	} {
		var got []string
		text := "# GullConf 2017 in words\n\n## Nets of steel - Ana Lopez\n\nNets are heavy. " + sentence + "\n"
		for _, l := range linksIn(t, lex, text, knowledge.WorksFor) {
			got = append(got, l.from+": "+l.to)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", sentence, diff)
		}
	}
}
