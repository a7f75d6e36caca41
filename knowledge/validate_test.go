package knowledge_test

import (
	"errors"
	"strings"
	"testing"

	"talkgraph/knowledge"
)

func reading() *knowledge.Reading {
	return &knowledge.Reading{
		Document:   knowledge.Node{ID: "document:a", Kind: knowledge.Document, Name: "A"},
		Statements: []knowledge.Line{{Number: 1, Text: "Aurora の話", Talk: byCode, Mentions: []knowledge.MentionClaim{{Thing: "service:aurora", Surface: "Aurora", Start: 0, End: 6}}}},
		Things:     []knowledge.Thing{talk("document:a", knowledge.LocalKey{ID: byCode}).Thing, threeReports.Things[3].Thing},
		Links:      []knowledge.Link{covers("document:a", byCode, 1).Link},
	}
}

func TestValidateTakesWhatIsWhole(t *testing.T) {
	if err := reading().Validate(); err != nil {
		t.Error(err)
	}
}

func TestValidateRefuses(t *testing.T) {
	for want, spoil := range map[string]func(*knowledge.Reading){
		"the document is a talk":                func(r *knowledge.Reading) { r.Document.Kind = knowledge.Talk },
		"has no key or no name":                 func(r *knowledge.Reading) { r.Things[0].Keys = nil },
		"is no key of a service":                func(r *knowledge.Reading) { r.Things[1].Keys = []knowledge.LocalKey{{ID: "topic:aurora"}} },
		"line 1 stands after line 1":            func(r *knowledge.Reading) { r.Statements = append(r.Statements, r.Statements[0]) },
		"which is no talk of the document":      func(r *knowledge.Reading) { r.Statements[0].Talk = "talk:other/x" },
		`line 1 does not print "Aurora" at 1-7`: func(r *knowledge.Reading) { r.Statements[0].Mentions[0].Start, r.Statements[0].Mentions[0].End = 1, 7 },
		"which the document does not know":      func(r *knowledge.Reading) { r.Statements[0].Mentions[0].Thing = "service:other" },
		"joins things that it cannot join":      func(r *knowledge.Reading) { r.Links[0].From = "service:aurora" },
		"has no source":                         func(r *knowledge.Reading) { r.Links[0].Evidence = nil },
		"which is no line of the document":      func(r *knowledge.Reading) { r.Links[0].Evidence[0].Statement = "statement:a/2" },
		"which shows no text":                   func(r *knowledge.Reading) { r.Statements[0].Text, r.Statements[0].Mentions = " ", nil },
		"names no line, field or entry":         func(r *knowledge.Reading) { r.Links[0].Evidence[0] = knowledge.Evidence{Rule: "test"} },
	} {
		r := reading()
		spoil(r)
		if err := r.Validate(); !errors.Is(err, knowledge.ErrInvalid) || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}

// TestMentionsMayStandInAnyOrder asks where names stand, before and after others.
func TestMentionsMayStandInAnyOrder(t *testing.T) {
	for _, places := range [][3]int{{5, 3, 5}, {3, 0, 3}, {0, 5, 8}} {
		r := reading()
		r.Statements[0].Text = "あaé　é話Aé"
		mention := func(start, end int) knowledge.MentionClaim {
			return knowledge.MentionClaim{Thing: "service:aurora", Surface: string([]rune(r.Statements[0].Text)[start:end]), Start: start, End: end}
		}
		r.Statements[0].Mentions = []knowledge.MentionClaim{mention(4, 6), mention(places[1], places[2]), mention(places[0], 6)}
		if err := r.Validate(); err != nil {
			t.Errorf("%v: %v", places, err)
		}
		r.Statements[0].Mentions[1].Start++
		if err := r.Validate(); err == nil {
			t.Errorf("%v: what is not printed there is let pass", places)
		}
	}
}
