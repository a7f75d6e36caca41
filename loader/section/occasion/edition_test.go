package occasion

import (
	"testing"

	"talkgraph/lexicon"
)

func TestEdition(t *testing.T) {
	lex := editionLexicon(t)
	for _, c := range []struct {
		name     string
		year     int
		id, want string
	}{
		{"AWS re:Invent 2031", 0, "event:aws-reinvent-2031", "AWS re:Invent 2031"},
		{"re:Invent", 2031, "event:aws-reinvent-2031", "AWS re:Invent 2031"},
		{"REINVENT", 2031, "event:aws-reinvent-2031", "AWS re:Invent 2031"},
		{"Recap of re:Invent in the harbour", 2031, "event:recap-of-reinvent-in-the-harbour-2031", "Recap of re:Invent in the harbour 2031"},
		{"Mole Days", 2031, "event:mole-days-2031", "Mole Days 2031"},
		{"Mole Days", 0, "event:mole-days", "Mole Days"},
		{"Mole 2031", 2032, "event:mole-2031", "Mole 2031"},
		{"re:Invent '31", 0, "event:aws-reinvent-2031", "AWS re:Invent 2031"},
		{"!?", 0, "", "!?"},
	} {
		if e := Edition(c.name, lex, c.year); e.ID != c.id || e.Name != c.want {
			t.Errorf("Edition(%q, %d) = %q, %q; want %q, %q", c.name, c.year, e.ID, e.Name, c.id, c.want)
		}
	}
}

// TestShortYears shows where two digits behind an event's name are its year.
func TestShortYears(t *testing.T) {
	lex := editionLexicon(t)
	for text, want := range map[string]string{
		"re:Invent 24": "AWS re:Invent 2024", "re:Invent 24 recap": "AWS re:Invent 2024", "re:Invent 24, day two": "AWS re:Invent 2024",
		"re:Invent 24 に参加": "AWS re:Invent 2024", "re:Invent’24 keynote": "AWS re:Invent 2024", "re:Invent Berlin '24": "AWS re:Invent Berlin 2024",
		"re:Invent 10 years later": "AWS re:Invent", "re:Invent 20 セッション": "AWS re:Invent", "re:Invent 12:30": "AWS re:Invent",
		"re:Invent 24,000 people": "AWS re:Invent", "re:Invent 25% off": "AWS re:Invent", "re:Invent 40": "AWS re:Invent",
	} {
		if got := Namings(text, lex.Find(text), 0); len(got) != 1 || got[0].Event.Name != want {
			t.Errorf("%q names %v, want %s", text, got, want)
		}
	}
}

func TestEditionByID(t *testing.T) {
	for id, want := range map[string]string{
		"77reinvent2031": "AWS re:Invent 2031", "reinvent": "AWS re:Invent", "aws-reinvent-2031": "AWS re:Invent 2031",
		"77": "", "": "", "moledays2031": "",
	} {
		e, ok := EditionByID(id, editionLexicon(t))
		if e.Name != want || ok != (want != "") {
			t.Errorf("EditionByID(%q) = %q, %t; want %q", id, e.Name, ok, want)
		}
	}
}

// editionLexicon knows one series of events.
func editionLexicon(t *testing.T) *lexicon.Lexicon {
	t.Helper()
	lex, err := lexicon.New(lexicon.File{Name: "names.yaml", Data: []byte("- {name: AWS re:Invent, kind: event, type: conference, aliases: [re:Invent]}\n")})
	if err != nil {
		t.Fatal(err)
	}
	return lex
}
