package byline_test

import (
	"testing"

	"talkgraph/loader/byline"
)

// TestBylinesEndBehindCompanies reads bylines that go on behind a company, or say in
// more words where somebody works.
func TestBylinesEndBehindCompanies(t *testing.T) {
	lex := testLexicon(t)
	for text, want := range map[string]string{
		"Ana Lopez, Principal Engineer at Tidewick.":    "Tidewick",
		"Ana Lopez, Tidewick Inc.":                      "Tidewick Inc.",
		"Ana Lopez   from   Tidewick":                   "Tidewick",
		"Ana Lopez (@ana), Tidewick":                    "Tidewick",
		"Ana Lopez (@ana) from Tidewick":                "Tidewick",
		"Ana Lopez & Bo Ekman, both from Tidewick":      "Tidewick",
		"Ana Lopez and Bo Ekman, engineers at Tidewick": "Tidewick",
		"Ana Lopez (@ana), Bo Ekman (@bo)":              "",
		"Ana Lopez, head of Platform":                   "",
	} {
		people := byline.Parse(text, lex)
		if len(people) == 0 {
			t.Errorf("%s: nobody", text)
			continue
		}
		for _, p := range people {
			if p.Company != want {
				t.Errorf("%s: %s works for %q, want %q", text, p.Name, p.Company, want)
			}
		}
	}
}
