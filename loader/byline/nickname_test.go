package byline_test

import (
	"testing"

	"talkgraph/loader/byline"
)

// TestNicknamesAndInitials reads names that hold what people call somebody, or more
// than one initial, and what only looks like them.
func TestNicknamesAndInitials(t *testing.T) {
	lex := testLexicon(t)
	for name, want := range map[string]bool{
		"Chandrasekhar (Chan) Tarkova": true,
		"Chandrasekhar(Chan) Tarkova":  true,
		"Otto “Tarry” Maddox":          true,
		`Otto "Tarry" Maddox`:          true,
		"J.B. Maddox":                  true,
		"U.S. Maddox":                  false,
		"Turing Award":                 false,
		"Upper School Student":         false,
	} {
		if got := byline.IsName(name, lex); got != want {
			t.Errorf("IsName(%q) = %v", name, got)
		}
	}
}
