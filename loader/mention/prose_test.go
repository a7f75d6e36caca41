package mention

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"talkgraph/loader/lines"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/reporttest"
	"talkgraph/loader/section"
)

// TestLinesShowNamesOfTwoWords holds that no name of two words stands in a line
// that does not show any.
func TestLinesShowNamesOfTwoWords(t *testing.T) {
	all := reporttest.CorpusLines(t)
	rapid.Check(t, func(t *rapid.T) {
		line := rapid.OneOf(rapid.SampledFrom(all), rapid.StringMatching(`[aA \x{00a0}é箱\[\]<>]{0,6}`)).Draw(t, "line")
		doc := parse.Document{Lines: []parse.Line{{Number: 1, Text: line}}}
		d := lines.Read(doc, section.Layout{}, lines.Look(doc, asked), lines.Source{})
		if !d.Shows(0, lines.TwoNames) && strings.Contains(latinName.FindString(line), " ") {
			t.Errorf("%q has a name of two words, and does not show it", line)
		}
	})
}

// TestPossessedNames: what somebody or a company has is no part of a name.
func TestPossessedNames(t *testing.T) {
	for text, want := range map[string]string{
		"Nora Lindgren's Knots":     "Nora Lindgren",
		"Brygge Labs’s Ola Vinter":  "Ola Vinter",
		"Ola Vinter's":              "Ola Vinter's",
		"Birgit Aune":               "Birgit Aune",
		"Harbour's Nora Lindgren":   "Nora Lindgren",
		"Nora's Second Harbour Log": "Second Harbour Log",
	} {
		if from, to := possessed(text, 0, len(text)); text[from:to] != want {
			t.Errorf("%q holds %q, not %q", text, text[from:to], want)
		}
	}
}

// TestCompaniesEnd: a sentence that goes on is no part of a company's name.
func TestCompaniesEnd(t *testing.T) {
	firm := pattern.MustCompile(`^` + companyEn)
	for text, want := range map[string]string{
		"Holmen Lights and I drew lots":    "Holmen Lights",
		"Holmen Lights and Lanterns AG is": "Holmen Lights and Lanterns AG",
		"Holmen & Sons, a shipyard":        "Holmen & Sons",
	} {
		if got := firm.FindString(text); got != want {
			t.Errorf("%q begins with %q, not %q", text, got, want)
		}
	}
}
