package alone

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/odds"
	"talkgraph/loader/section"
	"talkgraph/loader/weigh"
)

// The weights have the form in which Write writes them, and are some hundred.
func TestWeights(t *testing.T) {
	w, err := odds.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(data, string(w.Write())); diff != "" {
		t.Errorf("(-file +as written):\n%s", diff)
	}
	if n := strings.Count(data, "\n"); n < 50 {
		t.Errorf("%d weights, want some hundred", n)
	}
}

const (
	more  = " They are made of paper, of wood, of tin and of plastic, by hand and by machines, and nobody counts them. They stand in halls, in yards and in kitchens, one on the other, open or closed, empty or full. Whoever needs one takes it and brings it back. Once a year all of them are painted, dried and sorted by size, which takes a week. Then the small ones are put into the large ones, and the door is closed. In spring it is opened again, and whatever the mice have left is folded, tied and carried away before the next ones come."
	ofOne = "---\ntitle: \"Session notes: Boxes that fold themselves by Ana Lopez\"\n---\n\nIn this talk, the speaker folds.\n\n## Introduction\n\nBoxes are old." + more + "\n\n## Why fold\n\nTo save room.\n\n## Summary\n\nThe talk was good.\n"
	ofTwo = "# We went to GullConf, day 1\n\n## Boxes that fold (Ana Lopez, Acme)\n\nOf boxes. All talks had slides.\n\n## Lids that close (Ben Cole, Acme)\n\nOf lids. Other talks had none.\n"
)

func TestIs(t *testing.T) {
	for report, want := range map[string]bool{
		ofOne: true, ofTwo: false, strings.Replace(ofOne, more, "", 1): false, // too short to be asked
		ofOne + strings.Repeat("\nMore.", mostLines):           false, // too long to be asked
		ofOne + strings.Repeat("More and more. ", longestLine): false,
		ofOne + "\n## Day 1\n\nOne.\n\n## Day 2\n\nTwo.\n":     false,
	} {
		text := textOf(t, "a.md", report)
		if !want && strings.HasPrefix(report, "#") {
			text.Read = []weigh.Talk{{Lines: section.Lines{First: 3, Last: 5}, Credited: true}, {Lines: section.Lines{First: 7, Last: 9}, Credited: true}}
		}
		if got := Is(text); got != want {
			t.Errorf("%.80q: %v, want %v", report, got, want)
		}
	}
}
