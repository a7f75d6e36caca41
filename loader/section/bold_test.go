package section_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// bold are posts in which names stand in bold, and the talks of which they tell:
// first and last line, and who spoke.
var bold = map[string]string{
	// under headings for what several talks had in common
	"# GullConf 2018 in review\n\n## Tar\n\nTar was dear.\n\n**Pia Holm**, clerk at [Tarworks](https://tar.example), talked about what tar costs on the coast.\n\n**Henrik Falk**, CEO of Kestrel Inc., unveiled a lamp that burns on tar and on nothing else.\n\n## Nets\n\nNobody likes nets.\n\n**Tom Brandt** of Wetnet called out that nets are only rope, and that rope is dear.\n\n## See you soon\n\nIt will rain again in the next year, and we will all be there.": "7-7 Pia Holm; 9-9 Henrik Falk; 15-15 Tom Brandt",
	// one at a time
	"A day at GullConf\n\nIt rained, and then **Pia Holm** gave a talk about nets that she makes at home.": "3-3 Pia Holm",
	// those who are only named are no speakers
	"# A day at GullConf\n\n## Our team\n\nWe were four in all.\n\n**Pia Holm**, clerk at Tarworks, likes tar and knows all about its price.\n\n**Henrik Falk**, CEO of Kestrel Inc., sells lamps that nobody needs in summer.\n\n**Tom Brandt** of Wetnet throws nets from the quay for anybody who asks.": "3-11 ",
	// a picture's caption is no talk
	"A day at GullConf\n\nIt rained, and then Pia Holm gave a talk about nets.\n\n![**Henrik Falk** gave a talk](a.png)***Henrik Falk** gave a talk about lamps and oil*": "3-3 Pia Holm",
}

func TestNamesInBold(t *testing.T) {
	lex := wholeLexicon(t)
	for text, want := range bold {
		var got []string
		for _, line := range talksOf(t, lex, "a.md", text) {
			got = append(got, strings.ReplaceAll(line, "  ", " "))
		}
		if diff := cmp.Diff(want, strings.Join(got, "; ")); diff != "" {
			t.Errorf("%s\n(-want +got):\n%s", text, diff)
		}
	}
}
