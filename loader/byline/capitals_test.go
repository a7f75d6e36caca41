package byline_test

import (
	"testing"

	"talkgraph/loader/byline"
)

// TestSurnamesInCapitals reads names of which the surname is written in capitals
// alone, and a given name before an abbreviation.
func TestSurnamesInCapitals(t *testing.T) {
	lex := testLexicon(t)
	for name, want := range map[string]bool{
		"Hiroki AKEBONO": true,
		"Hiroki AKE":     false,
		"Harbour POSTAL": false,
		"Hiroki KK LTD":  false,
	} {
		if got := byline.IsName(name, lex); got != want {
			t.Errorf("IsName(%q) = %v", name, got)
		}
	}
}

// TestOpenings reads sentences that put something before those who speak.
func TestOpenings(t *testing.T) {
	parses(t, map[string][]said{
		"次にAna Lopez氏による発表です。":         {{"Ana Lopez", "", "", ""}},
		"はじめにAna Lopez氏による発表でした。":      {{"Ana Lopez", "", "", ""}},
		"こちらはオルカソフトの三輪 静香さんによる発表です。":   {{"三輪 静香", "オルカソフト", "", ""}},
		"午後の3本目。オルカソフトの三輪 静香さんのトークです。": {{"三輪 静香", "オルカソフト", "", ""}},
	})
}
