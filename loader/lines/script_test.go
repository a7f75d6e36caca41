package lines

import (
	"testing"
	"unicode"
)

// TestJapaneseRunesAreThoseOfTheTables asks of all runes.
func TestJapaneseRunesAreThoseOfTheTables(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if want := unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana); isJapaneseRune(r) != want {
			t.Fatalf("%U: %t, want %t", r, !want, want)
		}
	}
}
