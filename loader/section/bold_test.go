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
	// the same where bold has lost its marks, and headings theirs
	"GullConf 2018 in review\n\nTar and its price\n\nTar was dear in all of the summer.\n\nPia Holm, clerk at Tarworks, talked about what tar costs on the coast.\n\nHenrik Falk, CEO of Kestrel Inc., unveiled a lamp that burns on tar and on nothing else.\n\nNets\n\nNobody likes nets.\n\nTom Brandt of Wetnet gave a talk on nets that are only rope.\n\nSee you soon\n\nIt will rain again in the next year, and we will all be there.": "7-7 Pia Holm; 9-9 Henrik Falk; 15-15 Tom Brandt",
	"GullConf 2018 in review\nTar and its price\nTar was dear in all of the summer.\nPia Holm, clerk at Tarworks, talked about what tar costs on the coast.\nHenrik Falk, CEO of Kestrel Inc., unveiled a lamp that burns on tar and on nothing else.\nTom Brandt of Wetnet gave a talk on nets that are only rope.\nSee you soon":                                                                                                             "4-4 Pia Holm; 5-5 Henrik Falk; 6-6 Tom Brandt",
	// most of them would have to say that they spoke
	"A day at GullConf\n\nPia Holm gave a talk about nets, and so did many others on that day.\n\nHenrik Falk, CEO of Kestrel Inc., sells lamps that nobody needs in summer, and he had a booth in the hall with a lot of them.\n\nOlaf Stern, clerk at Tarworks, likes tar and knows all about its price, and we met him at the pier.\n\nBo Lindqvist of Wetnet throws nets from the quay for anybody who asks, and for a beer.": "3-3 Pia Holm",
	// guests of a keynote spoke in it
	"GullConf 2018 notes\n\nOpening Keynote\n\nThe hall was full, and it was about tar for the most part of the morning.\n\nPia Holm, clerk at Tarworks, talked about what tar costs on the coast.\n\nHenrik Falk, CEO of Kestrel Inc., talked about a lamp that burns on tar.\n\nTom Brandt of Wetnet talked about nets that are only rope.": "3-11 ",
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
