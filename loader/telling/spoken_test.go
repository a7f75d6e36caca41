package telling_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/lexicon"
	"talkgraph/loader/telling"
)

// spoken are sentences that say of people, by their turn or by what they did,
// that they gave a talk; as tellings are.
var spoken = map[string]string{
	// what the sentence after it says of a talk: its title, or that it was one
	"Henrik Falk showed us how lamps burn. From the title, “Burning: A Slow Art,” I expected less.":         "“Burning: A Slow Art” | Henrik Falk",
	"Henrik Falk showed us how lamps burn. Do look at Henrik’s lecture, “Burning: A Slow Art”, if you can.": "“Burning: A Slow Art” | Henrik Falk",
	"Henrik Falk gave a warm lecture on lamps. It was titled “Don’t Blow!” and we did not.":                 "“Don’t Blow!” | Henrik Falk",
	"Henrik Falk showed us how lamps burn. Pia Holm’s lecture, “Nets That Bite”, was next.":                 "?Henrik Falk showed us how lamps burn | Henrik Falk; “Nets That Bite” | Pia Holm",
	"Then we had Henrik Falk, a keeper of lamps who knows oil. His lecture was a bright one.":               "Henrik Falk, a keeper of lamps who knows oil | Henrik Falk",
	"Then we had Henrik Falk, a keeper of lamps, over for tea.":                                             "?Henrik Falk, a keeper of lamps, over for tea | Henrik Falk",
	// titles that nothing marks, of what somebody went to
	"First I listened to the keynote, How do you moor a fog bank?.":                          "“How do you moor a fog bank?” | ",
	"After that I listened to Salty Gears, a talk that I knew.":                              "“Salty Gears” | ",
	"After that I listened to Pia Holm, the keynote speaker.":                                "?Pia Holm, the keynote speaker | Pia Holm",
	"We watched Kestrel win the race, a session in the rain.":                                "",
	"Another of the high points of the day was Tar in Winter 1.5: Thicker, Slower, Blacker.": "“Tar in Winter 1.5: Thicker, Slower, Blacker” | ",
	"A highlight of the day was Kestrel: they gave us lamps.":                                "",
	"The last lecture of the day was How Gears Rust in Salt, that went over what salt does.": "“How Gears Rust in Salt” | ",
	// titles in quotes, of what somebody went to; names and single words are none
	"Then I move on to “Salt in the Gears” with a bun in my hand.":             "“Salt in the Gears” | ",
	"From there we were off to “Panel: Rust and Rest”, and it rained.":         "“Panel: Rust and Rest” | ",
	"After tea I saw “The Gull Inn”, and then I went to “Kestrel”.":            "“The Gull Inn” | ",
	"After tea I went to “Kestrel”, which sells lamps, and to “the old pier”.": "",
	// quotes that do not match, and companies that begin with a small letter
	"\"Salt in the Gears” by Kestrel’s Pia Holm was wet.":             "“Salt in the Gears” | Pia Holm",
	"Henrik Falk from iLamp talked about the oil of the next winter.": "?Henrik Falk from iLamp talked about the oil of the next winter | Henrik Falk",
	"In the same room followed “Rust at Rest”. It was loud.":          "“Rust at Rest” | ",
	// who came next, and what was skipped
	"The final lecture of the day was Henrik Falk‘s.":                                         "Henrik Falk‘s | Henrik Falk",
	"The next lecture I saw was from somebody new to me, and a keeper of lamps, Henrik Falk.": "",
	"The next lecture I saw was from a keeper of lamps, Henrik Falk.":                         "lecture I saw was from a keeper of lamps, Henrik Falk | Henrik Falk",
	"Next I decided to skip Henrik Falk and his lecture on lamps.":                            "",
	// a company that is spelt like somebody
	"The next lecture was Henrik Falk (not his brother) from Tarry Holm, who presented lamps.":         "Henrik Falk (not his brother) from Tarry Holm, who presented lamps | Henrik Falk",
	"First up was Henrik Falk from Kestrel Foods.":                                                     "Henrik Falk from Kestrel Foods | Henrik Falk",
	"Then came Tom Brandt of Kestrel Foods, cold and late.":                                            "Tom Brandt of Kestrel Foods, cold and late | Tom Brandt",
	"The third speaker was Pia Holm, and she brought nets.":                                            "Pia Holm, and she brought nets | Pia Holm",
	"That was followed by Otto Maddox (Kestrel Foods) and Pia Holm (Tarworks) speaking about nets.":    "Otto Maddox (Kestrel Foods) and Pia Holm (Tarworks) speaking about nets | Otto Maddox, Pia Holm",
	"Pia Holm was up first, and asked what tar costs.":                                                 "Pia Holm was up first, and asked what tar costs | Pia Holm",
	"Bo Lindqvist was our closing speaker.":                                                            "Bo Lindqvist was our closing speaker | Bo Lindqvist",
	"Bo Lindqvist followed up by asking what rust is.":                                                 "?Bo Lindqvist followed up by asking what rust is | Bo Lindqvist",
	"Bo Lindqvist ended the evening with a workshop on rust.":                                          "Bo Lindqvist ended the evening with a workshop on rust | Bo Lindqvist",
	"I fell asleep in the Bo Lindqvist (Tarworks) lecture on rust.":                                    "Bo Lindqvist (Tarworks) lecture on rust | Bo Lindqvist",
	"That Bo Lindqvist keynote was a long one.":                                                        "Bo Lindqvist keynote | Bo Lindqvist",
	"Marta Oliveira was explaining how boxes are weighed.":                                             "?Marta Oliveira was explaining how boxes are weighed | Marta Oliveira",
	"On deck we watched Marta Oliveira of Kestrel Foods show her scales.":                              "?Marta Oliveira of Kestrel Foods show her scales | Marta Oliveira",
	"Marta Oliveira (@marta_o) from Kestrel Foods looked at scales.":                                   "?Marta Oliveira (@marta_o) from Kestrel Foods looked at scales | Marta Oliveira",
	"A panel of Tom Brandt (Tarworks), Pia Holm (Kestrel Foods) and Bo Lindqvist was about nets.":      "panel of Tom Brandt (Tarworks), Pia Holm (Kestrel Foods) and Bo Lindqvist | Tom Brandt, Pia Holm, Bo Lindqvist",
	"There was a chat between Tom Brandt and Pia Holm about tar.":                                      "chat between Tom Brandt and Pia Holm about tar | Tom Brandt, Pia Holm",
	"Ropes That Never Bend by Pia Holm(@piaholm) - She had brought one.":                               "“Ropes That Never Bend” | Pia Holm",
	"Nets for Wet Beginners by Bo Lindqvist from Tarworks. We were dry.":                               "“Nets for Wet Beginners” | Bo Lindqvist",
	"Gears: A Love Story by Tom Brandt (Tarworks): salt gets everywhere.":                              "“Gears: A Love Story” | Tom Brandt",
	"The next lecture was Marta Oliveira of Kestrel Foods on boxes.":                                   "Marta Oliveira of Kestrel Foods on boxes | Marta Oliveira",
	"The opening lecture was about Boxes: What They Hold, Why, and Where To, given by Marta Oliveira.": "lecture was about Boxes: What They Hold, Why, and Where To, given by Marta Oliveira | Marta Oliveira",
	"Marta Oliveira keynoted on Friday.":                                                               "Marta Oliveira keynoted on Friday | Marta Oliveira",
	"My favourite that day was Marta Oliveira with her boxes.":                                         "Marta Oliveira with her boxes | Marta Oliveira",
	"The third day also had “Rust at Rest”, my own lecture.":                                           "“Rust at Rest” | ",
	"We left the “Rust at Rest” session early.":                                                        "“Rust at Rest” | ",
	"There was a workshop called “Rust at Rest” for early risers.":                                     "“Rust at Rest” | ",
	"Next up was Bo Lindqvist. It was the usual “Rust at Rest” talk.":                                  "“Rust at Rest” | Bo Lindqvist",
	"He wrote “Rust at Rest” on the wall during the session.":                                          "",
	"First on the stage was Pia Holm the tar merchant.":                                                "Pia Holm the tar merchant | Pia Holm",
	"The lecture was opened at dawn by the head of lamps at Kestrel Foods – Pia Holm.":                 "lecture was opened at dawn by the head of lamps at Kestrel Foods – Pia Holm | Pia Holm",
	"We walked to the pier by Tom Brandt: it was closed.":                                              "",
	"Next was lunch, and Tom Brandt had two.":                                                          "",
	"The Tom Brandt who sold the tugs was somebody else.":                                              "",
}

// TestSpoken: each of these texts tells of these talks.
func TestSpoken(t *testing.T) {
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: []byte("- name: Kestrel Foods\n  kind: company\n  type: company\n")})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range spoken {
		tells(t, lex, text, want)
	}
}

// TestBrief: of a talk that one sentence tells of, no other sentence speaks.
func TestBrief(t *testing.T) {
	lex, err := lexicon.New()
	if err != nil {
		t.Fatal(err)
	}
	text := "Tom Brandt spoke about tugs. They were red. Pia Holm talked about nets."
	var got []bool
	for _, f := range telling.Find(text, lex) {
		got = append(got, f.Brief)
	}
	if diff := cmp.Diff([]bool{false, true}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
