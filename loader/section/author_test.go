package section_test

import (
	"fmt"
	"testing"

	"talkgraph/loader/parse"
	"talkgraph/loader/section"
)

// TestAuthorOfFrontMatter shows whom a field of the front matter names: a
// person, or what somebody calls themselves, and no company or office.
func TestAuthorOfFrontMatter(t *testing.T) {
	for head, want := range map[string]string{
		"---\nauthor: Jane Smith\n---\n":    "2:8 Jane Smith",
		"---\nauthor: quokka77\n---\n":      "2:8 quokka77",
		"+++\nauthor = \"quokka77\"\n+++\n": "2:10 quokka77",
		"---\nauthors: [Jane Smith]\n---\n": "2:10 Jane Smith",
		"---\nauthor: admin\n---\n":         "nobody",
		"---\nauthor: aws\n---\n":           "nobody",
		"---\nauthor: The Wombats\n---\n":   "nobody",
	} {
		doc, err := parse.Parse("report.md", []byte(head+"\n# A day out\n\nWe went there.\n"))
		if err != nil {
			t.Fatal(err)
		}
		got := "nobody"
		if a := section.Split(doc, testLexicon(t), nil).Author; a != nil {
			got = fmt.Sprintf("%d:%d %s", a.Line, a.Offset, a.People[0].Name)
		}
		if got != want {
			t.Errorf("%q: %s, want %s", head, got, want)
		}
	}
}
