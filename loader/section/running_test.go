package section_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// running are posts in running text, and the talks of which they tell: first and
// last line, and who spoke.
var running = map[string]string{
	// who wrote a post gave none of its talks
	"Three days of GullConf\n\nBy Ana Perrin and Olaf Stern\n\nWe went to Leeds and brought home colds, and with notes on all that we heard there.\n\nTom Brandt gave a talk about tugs that nobody wants to pull.": "7-7 Tom Brandt",
	"GullConf 2018 notes\n\nBy Ana Perrin on 3/9/2018\n\nWe went to Leeds and brought home colds, and with notes on all that we heard there.\n\nTom Brandt gave a talk about tugs that nobody wants to pull.":       "7-7 Tom Brandt",
	// an event and a motto over several talks
	"GullConf 2018: The Tide Is Turning\n\nIt all began with a talk by Henrik Falk of Kestrel Foods about lamps, and then there was tea.\n\nPia Holm, a clerk at Tarworks, followed up by asking what tar really costs.":                                                                                          "3-3 Henrik Falk; 5-5 Pia Holm",
	"GullConf 2018, Day 2: Tar, Tea and Tugs\n\nThe second day of GullConf 2018 had keynotes and talks. We heard some of them.\n\nIt was warm in the hall, and everybody was there.\n\nKestrel Foods founder Henrik Falk opened the event with a session about his lamps.\n\nHenrik Falk also sold some of them.": "7-9 Henrik Falk",
	// each paragraph opens with a title
	"A day at GullConf\n\nTugs That Pull by Tom Brandt(@tomb) - He pulled one through the hall, and everybody cheered.\n\nTar by Numbers by Pia Holm of Tarworks: prices went up all year, and she told us why.": "3-3 Tom Brandt; 5-5 Pia Holm",
	// a sentence each is a roundup, more of them are not
	"A day at GullConf\n\nHenrik Falk gave a talk about lamps that never go out at night.\n\nTom Brandt talked about tugs. They were red and slow. Later Pia Holm spoke about nets. She had one with her.": "3-3 Henrik Falk; 5-5 Tom Brandt; 5-5 Pia Holm",
	"A day at GullConf\n\nHenrik Falk gave a talk about lamps that never go out at night.\n\nTom Brandt talked about tugs. Pia Holm spoke about nets.":                                                     "3-3 Henrik Falk",
	// what the report is, not what a talk was
	"GullConf 2018 - A (Late) Roundup — Leeds Harbour Blog\n\nThe hall was warm and full, and we met a lot of people who like ropes and tar.\n\nThen Pia Holm gave a talk about the nets that she makes.\n\nHenrik Falk held a lecture on oil and on all lamps.": "5-5 Pia Holm; 7-7 Henrik Falk",
	"A day at GullConf\n\nMajor Themes\n\nEverybody spoke of tar, and of what it costs since the summer, and of little else.\n\nPia Holm gave a talk about the nets that she makes.":                                                                             "7-7 Pia Holm",
	// what a demonstration showed goes on with a talk; one that was not heard does not
	"A day at GullConf\n\nPia Holm gave a talk about nets, and threw one.\n\nIn the demonstration a chair was caught.\n\nI missed the talk on tar, sadly.": "3-5 Pia Holm",
	// a company that no list has
	"A day at GullConf\n\nThen there was the Pia Holm (Wetnet Data) talk, and it was about nets.": "3-3 Pia Holm@Wetnet Data",
	// who stands on a picture was named right above it
	"Welcome to GullConf 2018 at Leeds\nThe lecture on lamps was opened by Chief Engineer of Kestrel Foods – Henrik Falk, who had brought eleven of them.\nHenrik Falk, Engineer, Kestrel Foods\nNext on the stage was Pia Holm. Her lecture was about nets, and about the people who throw them.\nPia Holm, Manager, Kestrel Foods\nAfter that there was tea for everybody, and a long walk along the harbour with the gulls.": "2-2 Henrik Falk; 4-4 Pia Holm",
	// several people in one keynote
	"A day at GullConf\n\nThere were some good guests in the keynote: Tom Brandt of Kestrel Foods spoke about tugs, and Pia Holm talked about the nets that she makes.": "3-3 Tom Brandt; Pia Holm",
	// one after the other in a keynote, and called on its stage; other talks follow each other, too
	"A day at GullConf\n\nThe keynote was opened by Tom Brandt, who likes tea. Following Tom, Pia Holm presented the nets of the next year.\n\nAfter Pia, Henrik Falk of Tarworks talked about lamps.\n\nBo Lindqvist gave a talk about fog on the water.": "3-5 Tom Brandt/host; Pia Holm; Henrik Falk; 7-7 Bo Lindqvist",
	"A day at GullConf\n\nThe day began with a keynote by Pia Holm, and it was long.\n\nHenrik Falk, who was invited to the stage, explained how lamps burn.":                                                                                              "3-5 Pia Holm; Henrik Falk",
	"A day at GullConf\n\nPia Holm gave a talk about nets that she makes.\n\nAfter Pia, Henrik Falk gave a talk about lamps that burn.":                                                                                                                    "3-3 Pia Holm; 5-5 Henrik Falk",
	// paragraphs of which each sentence is a line, and of which the lines are all as long
	"A day at GullConf\n\nHenrik Falk gave a talk about lamps that never go out at night.\nAs you can guess, it was dark.\nThe hall was full.\n\nPia Holm gave a talk about nets that she makes.\nRopes hold.\n\nRain fell all day, and nobody had a coat with them.": "3-5 Henrik Falk; 7-8 Pia Holm",
	"A day at GullConf\n\nIt was as cold as it gets.\nThen Henrik Falk gave a talk about lamps that never go out at night, even in the storms of the\nlong winter, and about oil.\n\nRain fell all day, and nobody had a coat with them.":                             "4-5 Henrik Falk",
	// recordings of what was told
	"A day at GullConf\n\nDuring the first keynote, Tom Brandt presented the tugs of the next year.\n\nThey are here:\n\n* [Day 1 - Tom Brandt (CEO, Kestrel Foods)](https://a.example/1)": "3-3 Tom Brandt",
	// a picture is no talk
	"A day at GullConf\n\nGullConf in the rain by Olaf Stern (shared on Kestrel)\n\nHenrik Falk gave a talk about lamps that never go out at night, or hardly ever.": "5-5 Henrik Falk",
}

func TestRunningText(t *testing.T) {
	lex := wholeLexicon(t)
	for text, want := range running {
		var got []string
		for _, line := range talksOf(t, lex, "a.txt", text) {
			got = append(got, strings.ReplaceAll(line, "  ", " "))
		}
		if diff := cmp.Diff(want, strings.Join(got, "; ")); diff != "" {
			t.Errorf("%s\n(-want +got):\n%s", text, diff)
		}
	}
}
