package parse_test

import (
	"testing"

	"talkgraph/loader/parse"
)

// TestForgottenQuotes shows that a title with a colon needs no quotes, and is
// not read otherwise where it has them.
func TestForgottenQuotes(t *testing.T) {
	for written, want := range map[string]string{
		"Mole Days: day two": "Mole Days: day two", "Ann's talk: a recap": "Ann's talk: a recap", "\"A: B\"": "A: B", "'A: B'": "A: B",
		"Mole Days 2031": "Mole Days 2031", "A:B": "A:B", "Mole Days:": "Mole Days:",
	} {
		doc, err := parse.Parse("a.md", []byte("---\ntitle: "+written+"\ndate: 2031-05-01\ntags: [a, b]\n---\ntext\n"))
		if err != nil || doc.Front.Title != want || doc.Front.Published != "2031-05-01" {
			t.Errorf("title: %s is read as %+v, %v; want %s", written, doc.Front, err, want)
		}
	}
}
