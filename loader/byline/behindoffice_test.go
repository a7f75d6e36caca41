package byline_test

import (
	"testing"

	"talkgraph/loader/byline"
)

// TestBehindOffice finds where a name begins behind a company and an office there.
func TestBehindOffice(t *testing.T) {
	lex := testLexicon(t)
	for name, want := range map[string]int{
		"Kestrelworks CTO Ruadh Quill": len("Kestrelworks CTO "),
		"Ruadh Quill CTO Kestrelworks": 0,
		"Ruadh Quill":                  0,
	} {
		if got := byline.BehindOffice(name, lex); got != want {
			t.Errorf("BehindOffice(%q) = %d", name, got)
		}
	}
}
