package section_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// ownWorded are posts in which bare lines stand over the reporter's own words, beside
// talks, and the lines of these.
var ownWorded = map[string]string{
	// under the title, over how the reporter got there
	"Two days of ropes\n\nHand-picked knots\n\nLast week I attended GullConf 2018, and it was larger than it has ever been before.\n\nThe knots of old ships\n\nThis talk was about the knots that nobody ties any more, and why not.":      "7-9",
	"Two days of ropes\n\nropes, knots, Leeds, people\n\nI had the chance to go, and so I was back from my first big rope conference late on Sunday.\n\nThe knots of old ships\n\nThis talk was about the knots that nobody ties any more.": "7-9",
	// over what is written, and over all that was heard
	"Two days of ropes\n\nThe fine print\n\nHere are the notes of some of our favourite talks, and we hope that you like them.\n\nThe knots of old ships\n\nThe speaker showed the knots that nobody ties any more, and why not.":          "7-9",
	"Two days of ropes\n\nWhy I write\n\nIn this post I will write down what I took home, before I forget most of it.\n\nThe knots of old ships\n\nThe speaker showed the knots that nobody ties any more, and why not.":                   "7-9",
	"Two days of ropes\n\nWelcome to Leeds!\n\nAfter I had left my bag at the hotel I went down to the big hall to fetch my badge.\n\nThe knots of old ships\n\nThe speaker showed the knots that nobody ties any more, and why not.":      "7-9",
	"Two days of ropes\n\nBig venue, small rooms: as ever\n\nAll of it was larger than I had thought, and I got lost twice.\n\nThe knots of old ships\n\nThe speaker showed the knots that nobody ties any more, and why not.":             "7-9",
	"Two days of ropes\n\nA few words first\n\nI had no plan, and I had no map, so I asked my friend, who told me where to go.\n\nThe knots of old ships\n\nThe speaker showed the knots that nobody ties any more, and why not.":          "7-9",
	"Two days of ropes\n\nLeeds in the fog\n\nI thought I would collect my thoughts on all of it, and on the keynote, before I go home.\n\nThe knots of old ships\n\nThe speaker showed the knots that nobody ties any more, and why not.": "7-9",
	"Two days of ropes\n\nRopes without end or beginning\n\nThe big announcement here was a rope that nobody has to tie, and that is never wet.\n\nThe knots of old ships\n\nThe speaker showed the knots that nobody ties any more.":      "7-9",
	// but a talk is one, whatever its reporter was at before
	"Two days of ropes\n\nHow tar is cooked\n\nThis session was the best one that I attended during the event, and tar was cooked in it.\n\nThe knots of old ships\n\nThe speaker showed the knots that nobody ties any more.":                           "3-5; 7-9",
	"Two days of ropes\n\nHow hotels are built\n\nThe talk was about hotels for gulls, which want a venue by the sea.\n\nThe knots of old ships\n\nThe speaker showed the knots that nobody ties any more.":                                              "3-5; 7-9",
	"Two days of ropes\n\nHow tar is cooked in the north\n\nTar is cooked in a pot of iron, as in many places it always was.\n\nThe knots of old ships\n\nOne of the most crowded sessions: the knots that nobody ties any more at all, and a few more.": "3-5; 7-9",
}

func TestOwnWords(t *testing.T) {
	lex := wholeLexicon(t)
	for text, want := range ownWorded {
		var got []string
		for _, line := range talksOf(t, lex, "a.txt", text) {
			got = append(got, strings.TrimSpace(line))
		}
		if diff := cmp.Diff(want, strings.Join(got, "; ")); diff != "" {
			t.Errorf("%s\n(-want +got):\n%s", text, diff)
		}
	}
}
