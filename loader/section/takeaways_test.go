package section_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// tookHome are posts on what their reporters took home, others that only speak of it, and
// the talks in them.
var tookHome = map[string]string{
	"What I learned at GullConf 2018\n\nIt rained on both days.\n\n1. Ropes have become longer than ever\n\nFifty years ago a rope was as long as the hand of a man could spin in a day.\n\n2. Everybody wants to tie knots again\n\nThere are clubs for knots in all the big towns of the coast.":           "",
	"Two days of ropes\n\nI came home from Leeds with five key points, and a cold.\n\nRopes have become longer than ever\n\nFifty years ago a rope was as long as the hand of a man could spin in a day.\n\nKnots for everybody in town\n\nThere are clubs for knots in all the big towns of the coast.":     "",
	"GullConf 2018\n\nBefore it rains, here are the announcements, the big ones first.\n\nRopes have become longer than ever\n\nFifty years ago a rope was as long as the hand of a man could spin in a day.\n\nKnots for everybody in town\n\nThere are clubs for knots in all the big towns of the coast.": "",
	// somebody gave a talk under such a heading
	"Takeaways from GullConf 2018\n\nIt rained on both days.\n\nRopes have become longer than ever\n\nFifty years ago a rope was as long as the hand of a man could spin in a day.\n\nKnots for everybody in town\n\nPia Holm gave a fine talk on clubs for knots, and on the towns that have them.": "11-11 Pia Holm",
	// on talks, in the title or in what the headings stand over
	"Takeaways from the best talks of GullConf 2018\n\nIt rained on both days.\n\nRopes have become longer than ever\n\nFifty years ago a rope was as long as the hand of a man could spin in a day.\n\nKnots for everybody in town\n\nThere are clubs for knots in all the big towns of the coast.": "5-7; 9-11",
	"Takeaways from GullConf 2018\n\nIt rained on both days.\n\nRopes have become longer than ever\n\nThis talk was on ropes, and on the hands of those who spin them all day.\n\nKnots for everybody in town\n\nThere are clubs for knots in all the big towns of the coast.":                       "5-7; 9-11",
	"Takeaways from GullConf 2018\n\nIt rained on both days.\n\nRopes have become longer than ever\nPia Holm, Tarworks\n\nFifty years ago a rope was as long as the hand of a man could spin in a day.\n\nKnots for everybody in town\nTom Brandt, Kestrel\n\nThere are clubs for knots.":            "5-8 Pia Holm@Tarworks; 10-13 Tom Brandt@Kestrel",
	// no more than a heading over some of it
	"GullConf 2018\n\nKey takeaways\n\nIt rained on both days of it.\n\nRopes have become longer than ever\n\nFifty years ago a rope was as long as the hand of a man could spin in a day.\n\nKnots for everybody in every town\n\nThere are clubs for knots in all the big towns of the coast.": "7-9; 11-13",
}

func TestTakeaways(t *testing.T) {
	lex := wholeLexicon(t)
	for text, want := range tookHome {
		var got []string
		for _, line := range talksOf(t, lex, "a.txt", text) {
			got = append(got, strings.TrimSpace(strings.ReplaceAll(line, "  ", " ")))
		}
		if diff := cmp.Diff(want, strings.Join(got, "; ")); diff != "" {
			t.Errorf("%s\n(-want +got):\n%s", text, diff)
		}
	}
}
