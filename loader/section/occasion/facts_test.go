package occasion

import (
	"testing"

	"pgregory.net/rapid"

	"talkgraph/loader/byline"
	"talkgraph/loader/section/linetest"
	"talkgraph/loader/section/shape"
)

// TestLabelsOfEntriesAreNotThoseOfSpeakers: a line that says who speaks says
// nothing of when or where.
func TestLabelsOfEntriesAreNotThoseOfSpeakers(t *testing.T) {
	for label, about := range entryLabels {
		if role := byline.Label(label + ": Boxes"); about != "other" && role != "" {
			t.Errorf("%q is of the %s, and of a %s", label, about, role)
		}
	}
}

// TestEditionsShowADigit holds that what prints the edition of an event shows a
// digit.
func TestEditionsShowADigit(t *testing.T) {
	lex := linetest.Lexicon(t)
	printed := 0
	rapid.Check(t, func(t *rapid.T) {
		body := linetest.Body(t)
		shows, _ := shape.ShowsOf(body)
		for _, n := range Namings(body, lex.Find(body), 0) {
			if n.Event.Printed {
				printed++
			}
			if n.Event.Printed && shows&shape.ShowsDigit == 0 {
				t.Fatalf("%q prints an edition without a digit: %v", body, n.Event)
			}
		}
	})
	if printed == 0 {
		t.Error("no line had an edition")
	}
}
