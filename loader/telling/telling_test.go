package telling_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/lexicon"
	"talkgraph/loader/telling"
)

// tellings are sentences, and what each tells: the talk, "?" before it if it may
// be none, and who gave it.
var tellings = map[string]string{
	// keynotes, whose title is how they are called
	"During the second keynote, Dr. Pia Holm (Chief Rope Officer) presented new nets.":                                          "second keynote, Dr. Pia Holm (Chief Rope Officer) presented new nets | Pia Holm",
	"During the second keynote, Pia Holm presented “Salt in the Gears”.":                                                        "“Salt in the Gears” | Pia Holm",
	"Pia Holm ate during the second keynote, and Tom Brandt slept.":                                                             "",
	"There were some good guests in the keynote: Tom Brandt of Kestrel Foods spoke about tugs, and Pia Holm talked about nets.": "?Tom Brandt of Kestrel Foods spoke about tugs, and Pia Holm talked about nets | Tom Brandt, Pia Holm",
	// several people, on one panel or in one talk
	"The panel was led by Pia Holm (Kestrel), with Tom Brandt and Bo Lindqvist (Tarworks).":  "panel was led by Pia Holm | Pia Holm, Tom Brandt, Bo Lindqvist",
	"The keynote, given by Pia Holm and hosted by Tom Brandt, was long.":                     "keynote, given by Pia Holm | Pia Holm",
	"The first session was with two tar managers, Pia Holm and Tom Brandt, and it was long.": "session was with two tar managers, Pia Holm and Tom Brandt | Pia Holm, Tom Brandt",
	"CIO Pia Holm and Chief Rope Officer Tom Brandt gave a talk on nets.":                    "Pia Holm and Chief Rope Officer Tom Brandt gave a talk on nets | Pia Holm, Tom Brandt",
	// what marks of links leave before an apostrophe
	"The last session was from Mirela, who showed how to use nets.":                                                     "last session was from Mirela, who showed how to use nets | Mirela",
	"After the break Mirela shared some tips on tar.":                                                                   "Mirela shared some tips on tar | Mirela",
	"Next Monday presented itself well.":                                                                                "",
	"Kicking off our evening was Pia Holm from Kestrel, with an introduction to tar.":                                   "Pia Holm from Kestrel, with an introduction to tar | Pia Holm",
	"Next up we had Pia Holm from Kestrel telling us about nets.":                                                       "Pia Holm from Kestrel telling us about nets | Pia Holm",
	"InPia Holm ’ opening keynote, she threw a net.":                                                                    "Pia Holm ’ opening keynote | Pia Holm",
	"Then Kestrel’sPia Holm took the stage with “Salt in the Gears” and a hammer.":                                      "“Salt in the Gears” | Pia Holm",
	"In Pia Holm ’ opening keynote, she threw a net.":                                                                   "Pia Holm ’ opening keynote | Pia Holm",
	"Pia Holm, clerk at Kestrel Inc., talked about tar.":                                                                "?Pia Holm, clerk at Kestrel Inc., talked about tar | Pia Holm",
	"Marta Oliveira's talk about weighing boxes was short.":                                                             "Marta Oliveira's talk about weighing boxes | Marta Oliveira",
	"I liked Bo Lindqvist’s very long session.":                                                                         "Bo Lindqvist’s very long session | Bo Lindqvist",
	"The day ended with a keynote by Dr. Ingrid Solberg.":                                                               "keynote by Dr. Ingrid Solberg | Ingrid Solberg",
	"A workshop from Tom Brandt and Pia Holm called “Knots for Cranes” filled the cellar.":                              "“Knots for Cranes” | Tom Brandt, Pia Holm",
	"The show closed with Tom Brandt, who had the title \"Ropes and Other Ends\" on his hat.":                           "“Ropes and Other Ends” | Tom Brandt",
	"In the hall, “Salt in the Gears” by Bo Lindqvist was next.":                                                        "“Salt in the Gears” | Bo Lindqvist",
	"Then I attended Winches at Dawn by Henrik Falk, and slept.":                                                        "“Winches at Dawn” | Henrik Falk",
	"Counting Gulls with Cameras by Pia Holm was another one to remember.":                                              "“Counting Gulls with Cameras” | Pia Holm",
	"After lunch there was a workshop on ropes called Splicing for Sailors with Pia Holm, Tom Brandt and Bo Lindqvist.": "“Splicing for Sailors” | Pia Holm, Tom Brandt, Bo Lindqvist",
	"The last session was Lanterns Against Fog with Henrik Falk and rain.":                                              "“Lanterns Against Fog” | Henrik Falk",
	"I visited Kestrel Harbour Days with Pia Holm.":                                                                     "",
	"The second session I saw was Barges in Winter by Tom Brandt.":                                                      "“Barges in Winter” | Tom Brandt",
	"My first talk was tugs: how to pull and when to let go.":                                                           "“tugs: how to pull and when to let go” | ",
	"There was a fine presentation by the Kestrel engineers on cold stores.":                                            "presentation by the Kestrel engineers on cold stores | ",
	"Henrik Falk, chief clerk at Kestrel Foods, talked about lost crates.":                                              "?Henrik Falk, chief clerk at Kestrel Foods, talked about lost crates | Henrik Falk",
	"Later we listened to Pia Holm of Kestrel Foods.":                                                                   "?Pia Holm of Kestrel Foods | Pia Holm",
	"Henrik Falk (Kestrel Foods) with a history of how “Gates Were Opened” by hand.":                                    "“Gates Were Opened” | Henrik Falk",
	"One of the best was “Ballast” (Tom Brandt, Kestrel Foods) after lunch.":                                            "",
	"The crowd loved “Ballast and Buoys” by Tom Brandt of Kestrel Foods.":                                               "“Ballast and Buoys” | Tom Brandt",
	"**Nets, Not Nails** - Pia Holm: how a net keeps a box where it is.":                                                "“Nets, Not Nails” | Pia Holm",
	"Bo Lindqvist's “Salt in the Gears” was about rust.":                                                                "“Salt in the Gears” | Bo Lindqvist",
	"In “Salt in the Gears”, Bo Lindqvist warned us of rust.":                                                           "“Salt in the Gears” | Bo Lindqvist",
	"Then Bo Lindqvist took the stage with “Salt in the Gears” and a hammer.":                                           "“Salt in the Gears” | Bo Lindqvist",
	"Then Bo Lindqvist took the stage.":                                                                                 "",
	"Marta Oliveira from Kestrel Foods, Inc. gave a wonderful talk on weighing boxes.":                                  "Marta Oliveira from Kestrel Foods, Inc. gave a wonderful talk on weighing boxes | Marta Oliveira",
	"It was time for Henrik Falk and his famous lecture on lamps.":                                                      "Henrik Falk and his famous lecture on lamps | Henrik Falk",
	"The second session was by the Kestrel Head of Lamps, Henrik Falk.":                                                 "session was by the Kestrel Head of Lamps, Henrik Falk | Henrik Falk",
	"It got better with Pia Holm showing her nets in the dark.":                                                         "?Pia Holm showing her nets in the dark | Pia Holm",
	"As Pia Holm said, “Every Crate Has Two Ends”, and she is right.":                                                   "",
	"We met Bo Lindqvist at the pier.":                                                                                  "",
	"The keynote was long. Bo Lindqvist slept.":                                                                         "",
	"Boats are slow.": "",
	"The first one I went to was '*From Reef to Market: Kelp @ Kestrel*' in the water track. In this talk Tom Brandt talked about kelp.":          "“From Reef to Market: Kelp @ Kestrel” | Tom Brandt",
	"It was time for a talk in the water track, “Deeper Water and You” by Pia Holm.":                                                              "“Deeper Water and You” | Pia Holm",
	"The day started with a keynote by Prof. Dr. Pia Holm on kelp.":                                                                               "keynote by Prof. Dr. Pia Holm on kelp | Pia Holm",
	"Next up was '*Deeper Water with Kelp*' by Pia Holm in the water track.":                                                                      "“Deeper Water with Kelp” | Pia Holm",
	"The afternoon began with ‘How Ropes Grow — Don’t Pull’ by Tom Brandt of Kestrel Foods.":                                                      "“How Ropes Grow — Don’t Pull” | Tom Brandt",
	"Then Bo Lindqvist took the stage with 'Salt in the Gears' and a hammer.":                                                                     "“Salt in the Gears” | Bo Lindqvist",
	"It was the boats' day, and the others' boats were slow, said Pia Holm.":                                                                      "",
	"*Making harbour lamps pay with mirrors – *Pia Holm, keeper at Kestrel Foods, explained how they shine.":                                      "“Making harbour lamps pay with mirrors” | Pia Holm",
	"*Lamps: the missing guide* – Henrik Falk, a clerk on the lamp team, went on about oil.":                                                      "“Lamps: the missing guide” | Henrik Falk",
	"*The organizers* – Henrik Falk and Pia Holm - sold oil.":                                                                                     "",
	"At noon the lecture of Pia Holm made us hungry.":                                                                                             "lecture of Pia Holm | Pia Holm",
	"The price of tar was then discussed by Tom Brandt.":                                                                                          "?Tom Brandt | Tom Brandt",
	"My best lecture was easily Moor… or drift away by Henrik Falk of Kestrel Foods.":                                                             "“Moor… or drift away” | Henrik Falk",
	"That doubt came back in Bo Lindqvist’s short lecture on rust.":                                                                               "Bo Lindqvist’s short lecture on rust | Bo Lindqvist",
	"Kestrel Senior Managing Director Henrik Falk introduced a scale for ice.":                                                                    "?Henrik Falk introduced a scale for ice | Henrik Falk",
	"Pia Holm, keeper of the nets, went on stage to explain her hooks.":                                                                           "?Pia Holm, keeper of the nets, went on stage to explain her hooks | Pia Holm",
	"A drawing in which Bo Lindqvist speaks at GullConf 2016 about “Rust at Rest”":                                                                "“Rust at Rest” | Bo Lindqvist",
	"I was gutted to miss the keynote by Pia Holm.":                                                                                               "",
	"Two people asked Marta Oliveira for a chair. Her lecture was titled “Sitting Still at Sea”.":                                                 "“Sitting Still at Sea” | Marta Oliveira",
	"There was a chair. Her lecture was titled “Sitting Still at Sea”.":                                                                           "",
	"On the second track we watched Pia Holm’s Nets for Wet Beginners and left.":                                                                  "“Nets for Wet Beginners” | Pia Holm",
	"We loved Pia Holm (evening lecture: Nets That Bite), Bo Lindqvist (last lecture: Rust at Rest) and Tom Brandt (last lecture: Rust at Rest).": "“Nets That Bite” | Pia Holm; “Rust at Rest” | Bo Lindqvist, Tom Brandt",
	"Henrik Falk from Kestrel Foods startled the back rows with his second lecture of the day.":                                                   "Henrik Falk from Kestrel Foods startled the back rows with his second lecture | Henrik Falk",
	"The best one was the Winch lecture, held by Henrik Falk.":                                                                                    "“Winch” | Henrik Falk",
	"The best one was the Kestrel keynote, held by Henrik Falk.":                                                                                  "“Kestrel keynote” | Henrik Falk",
	"One of the lamps was the Winch (an old one), which was presented by Henrik Falk.":                                                            "?Henrik Falk | Henrik Falk",
	"My best lecture was surely Moor... or drift away by Henrik Falk.":                                                                            "“Moor... or drift away” | Henrik Falk",
	"Henrik Falk is very fond of lamps and gave a long and smoky lecture on oil.":                                                                 "Henrik Falk is very fond of lamps and gave a long and smoky lecture on oil | Henrik Falk",
	"Henrik Falk is fond of lamps; we sat down and gave a talk no more thought.":                                                                  "",
	"Pia Holm was as loud as ever. The hall shook. In her second lecture (slides), she sold nets.":                                                "second lecture | Pia Holm",
	"Pia Holm gave a talk about nets. In her second lecture, she sold some.":                                                                      "Pia Holm gave a talk about nets | Pia Holm",
	"It was as loud as ever. In her second lecture, she sold nets.":                                                                               "",
	"We borrowed Pia Holm’s Big Red Net.":                                                                                                         "",
}

// TestFind: each text tells of these talks, "title | people". A title in
// quotes is one; else the words only speak of the talk. A "?" stands before
// what says no more than that somebody spoke.
func TestFind(t *testing.T) {
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: []byte("- name: Kestrel Foods\n  kind: company\n  type: company\n")})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range tellings {
		tells(t, lex, text, want)
	}
}

// tells holds what a text tells to what it is to tell.
func tells(t *testing.T, lex *lexicon.Lexicon, text, want string) {
	t.Helper()
	var got []string
	for _, f := range telling.Find(text, lex) {
		title := text[f.From:f.To]
		if f.Titled {
			title = "“" + title + "”"
		} else if !f.Named {
			title = "?" + title
		}
		var names []string
		for _, p := range f.People {
			names = append(names, p.Name)
		}
		got = append(got, title+" | "+strings.Join(names, ", "))
	}
	if diff := cmp.Diff(want, strings.Join(got, "; ")); diff != "" {
		t.Errorf("%s (-want +got):\n%s", text, diff)
	}
}
