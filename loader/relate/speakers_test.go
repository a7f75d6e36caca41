package relate_test

import (
	"testing"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/reporttest"
)

// TestSentencesNameSpeakers reads the table of sentences of who spoke.
func TestSentencesNameSpeakers(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range reporttest.Sentences(t, "testdata/speakers.txt") {
		report := "# Harbour Days 2019\n\n" + c.Talk()
		var got []string
		for _, l := range linksIn(t, lex, report, knowledge.GivenBy) {
			got = append(got, l.to)
		}
		for _, l := range linksIn(t, lex, report, knowledge.WorksFor) {
			got = append(got, l.from+" at "+l.to)
		}
		c.Compare(t, got)
	}
}
