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
	// paragraphs that begin with who spoke, under headings for what several talks had in common
	"GullConf 2018 in review\n\nWe went to Leeds, and this is what we brought home from there.\n\nDear tar\n\nTar was dear, and everybody had something to say of that.\n\nPia Holm, clerk at Tarworks, talked about what tar costs on the coast.\n\nHenrik Falk, CEO of Kestrel Inc., unveiled a lamp that burns on tar and on nothing else.\n\nNets and ropes\n\nNobody likes nets, as they are wet and get torn.\n\nTom Brandt of Wetnet called out that nets are only rope, and that rope is dear.\n\nMarta Oliveira, Head of Nets at Gullworks, presented a net that mends itself at night.": "9-9 Pia Holm; 11-11 Henrik Falk; 17-17 Tom Brandt; 19-19 Marta Oliveira",
	// and under the titles of their talks, one each
	"GullConf 2018 in review\n\nWe went to Leeds, and this is what we brought home from there.\n\nWhat tar costs on the coast\n\nPia Holm of Tarworks talked about what tar costs on the coast.\n\nOne lamp for all of us\n\nHenrik Falk, CEO of Kestrel Inc., unveiled a lamp that burns on tar and on nothing else.\n\nNets that mend themselves\n\nMarta Oliveira, Head of Nets at Gullworks, presented a net that mends itself at night.": "5-7 ; 9-11 Henrik Falk; 13-15 Marta Oliveira",
	// they are guests of one panel
	"GullConf 2018 in review\n\nWe went to Leeds, and this is what we brought home from there.\n\nWho pays for tar on the coast?\n\nA panel on tar closed the day, and it was the best of all.\n\nPia Holm, clerk at Tarworks, argued that tar is cheap in spring.\n\nHenrik Falk, CEO of Kestrel Inc., explained that it is not.\n\nMarta Oliveira, Head of Nets at Gullworks, presented a bill that nobody had paid.": "5-13 ",
	// paragraphs that begin with a title and who gave the talk, alike, whatever stands between them
	"GullConf 2018 in Leeds\n\nWe went to Leeds, and this is what we brought home from there.\n\nA few suggested talks\n\nI cannot tell of all of them, and so here are three.\n\nWhat tar costs: the price of a coast – Pia Holm, chief clerk at Tarworks, explained where all the money goes. She had bills with her.\n\nOne lamp for all of us – Henrik Falk, an engineer on the lamp team, went through the parts of a lamp.\n\nNets that mend themselves – Marta Oliveira, head of nets at Gullworks, threw one into the crowd, and it came back.": "9-9 Pia Holm; 11-11 Henrik Falk; 13-13 Marta Oliveira",
	"GullConf 2018 in Leeds\nWe went to Leeds, and this is what we brought home from there, and there was tea.\nThe sessions that I liked\n- Nets for Wet Hands with Marta Oliveira. She threw one into the crowd, and it came back.\n- Gears at Sea, Salt Included with Tom Brandt. Salt gets everywhere, and he showed where.\n- Building a Better Tug with Pia Holm & Henrik Falk":                                                                                                                                                                   "4-4 Marta Oliveira; 5-5 Tom Brandt; 6-6 Pia Holm; Henrik Falk",
	// once may be anything, and so may a sentence
	"GullConf 2018 in Leeds\n\nWe went to Leeds, and this is what we brought home from there.\n\nMy trip to the harbour – Pia Holm, a friend from home, showed me where the best tea is sold.\n\nThe rest of the day was long, and I went to bed at eight.":                        "",
	"GullConf 2018 in Leeds\n\nWe went to Leeds, and this is what we brought home from there.\n\nIn the evening we had tea with Pia Holm. It was hot, and there was a lot of it for all of us.\n\nOn the next day we had lunch with Henrik Falk. There was fish, and it was cold.": "",
	// a heading over talks says what the paragraphs under it tell of
	"GullConf 2018 in Leeds\n\nWe went to Leeds, and this is what we brought home from there.\n\nKeynotes\n\nThe hall was full in the morning, and there was no tea left.\n\nTo name only one, Pia Holm, chief clerk at Tarworks, explained where all the money goes.": "9-9 Pia Holm",
	// bylines over titles, of which nothing but the place marks either, and titles over bylines
	"GullConf 2018 in Leeds\n\nPia Holm - Tarworks\nThe price of tar\n\nWhat goes in\n  • oil\n  • sand\n\nTom Brandt @tomb - Kestrel Foods\nTugs that pull\n\n  • rope\n  • steam\n\nHenrik Falk - Kestrel Foods\n\nOne lamp for all of us\n\nIt burns on tar and on nothing else, and it never goes out.": "3-8 Pia Holm@Tarworks; 10-14 Tom Brandt@Kestrel Foods; 16-20 Henrik Falk@Kestrel Foods",
	"GullConf 2018 in Leeds\n\nThe price of tar\nPia Holm - Tarworks\n\nWhat goes in\n  • oil\n  • sand\n\nTugs that pull\nTom Brandt - Kestrel Foods\n\nWhat pulls\n  • rope\n  • steam\n\nOne lamp for all of us\nHenrik Falk - Kestrel Foods\n\nWhat burns\n  • tar":                                     "3-8 Pia Holm@Tarworks; 10-15 Tom Brandt@Kestrel Foods; 17-21 Henrik Falk@Kestrel Foods",
	"GullConf 2018 in Leeds\n- The price of tar\nPia Holm - Tarworks\nWe laughed a lot\n- Tugs that pull\nTom Brandt - Kestrel Foods\nNothing new\n- One lamp for all of us\nHenrik Falk - Kestrel Foods\nQuite dark":                                                                                       "2-4 Pia Holm@Tarworks; 5-7 Tom Brandt@Kestrel Foods; 8-10 Henrik Falk@Kestrel Foods",
	// lines that are nothing but who spoke, and lists of people
	"GullConf 2018 in Leeds\n\nWe went to Leeds, and this is what we brought home from there.\n\nKeynotes\n\nDavid Holm, Anna Berg, and Oto Maddoxx\n\nNobody knows what tar costs\n\n-- David Holm\n\nThe morning began with David Holm and his bills. They were long, and he read all of them to us.\n\nTalks and Workshops\n\nPaul Stern\n\nNext was a lamp, and Paul burned it for an hour. It was dark when he was done with it.": "7-15 David Holm; Anna Berg; Oto Maddoxx; 17-19 Paul Stern",
	"GullConf 2018 in Leeds\n\nWe went to Leeds, and this is what we brought home from there.\n\nPaul Stern\n\nPaul Stern is a clerk who likes tar, and has sold it on the coast for all of his life.\n\nAnna Berg\n\nAnna works on lamps that never go out at night, and lives by the harbour with a gull.":                                                                                                                           "",
	// names that no list has at the ends of titles, as others are
	"GullConf 2018 in Leeds\n\nWe went to Leeds, and this is what we brought home from there.\n\nThe price of tar in winter (Paul Stern)\n\nIt went up all year, and we were told why that is so by somebody who has to pay it.\n\nLamps that never go out (Anna Berg)\n\nThey burn on tar and on nothing else, so that nobody can pay for them at the end of it.\n\nTugs that pull the harbour (Zbyszko Maddoxx)\n\nOne of them pulled so hard that the harbour moved, and we had to walk all the way home.": "5-7 Paul Stern; 9-11 Anna Berg; 13-15 Zbyszko Maddoxx",
	// the same as text
	"A day at GullConf\n\nDuring the first keynote, Tom Brandt presented the tugs of the next year.\n\nDuring the second keynote, Pia Holm presented the nets that she makes.\n\nThey are here:\n\n  • Day 1 - Tom Brandt (CEO, Kestrel Foods)\n  • Day 2 - Pia Holm (Clerk, Kestrel Foods)": "3-3 Tom Brandt; 5-5 Pia Holm",
	// nor is what stands under one
	"A day at GullConf\n\nTom Brandt gave a talk about tugs that nobody wants to pull. They were red.\n\nPia Holm gave a talk about nets, and threw one into the hall.\n\nTom Brandt presented his tugs in the big hall": "3-3 Tom Brandt; 5-5 Pia Holm",
	// titles without bylines among those that have one, and what only stands like them
	"GullConf 2018 in Leeds\n\nWe went to Leeds, and this is what we brought home from there.\n\nMeasuring the Price of Tar at Sea\n\nI liked this talk, as nobody else had a bill with them that they could show to us.\n\nThe Price of Lamps - Anna Berg, Kestrel Foods\n\nLamps are dear, and so is the oil in them, as we all know from what we pay at home.\n\nWhat Burns in Them and Why\n\nTar burns, and so does oil, and there is a lot of both of them in all of the lamps.\n\nThe Price of Nets - Paul Stern, Tarworks\n\nNets are dear, and they get wet, and nobody can say where all of them go in winter.\n\nThe Price of Tugs - David Holm, Kestrel Foods\n\nTugs are dear, and they are slow, but they pull all that anybody gives them to pull.": "5-7 ; 9-15 Anna Berg@Kestrel Foods; 17-19 Paul Stern@Tarworks; 21-23 David Holm@Kestrel Foods",
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
