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
