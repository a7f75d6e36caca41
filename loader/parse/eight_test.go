package parse

import (
	"testing"
	"unicode"
)

// TestLettersOfEight counts every byte of ASCII, in every place beside another one.
func TestLettersOfEight(t *testing.T) {
	for _, beside := range []byte{0, '@', 'Z', '[', 'a', 'z', 0x7F} {
		for b := range byte(0x80) {
			for at := range 8 {
				text := []byte{beside, beside, beside, beside, beside, beside, beside, beside}
				text[at] = b
				want := 0
				for _, c := range text {
					if unicode.IsLetter(rune(c)) {
						want++
					}
				}
				if got := lettersOf(eightOf(string(text))); got != want {
					t.Fatalf("%q has %d letters, not %d", text, want, got)
				}
			}
		}
	}
}
