package parse

import (
	"testing"
	"unicode"
	"unicode/utf8"
)

// TestRuneAt reads every rune; common kana and kanji are some, and are as they
// are in NFC.
func TestRuneAt(t *testing.T) {
	for r := rune(0); r <= utf8.MaxRune; r++ {
		if !utf8.ValidRune(r) {
			continue
		}
		if got, size := runeAt("a"+string(r), 1); got != r || size != utf8.RuneLen(r) {
			t.Errorf("%U is read as %U, of %d bytes", r, got, size)
		}
		if isCommonKana(r) && !isKana(r) || isCommonKanji(r) && !unicode.Is(unicode.Han, r) && r < 0x9FFD {
			t.Errorf("%U is no kana, or no kanji", r)
		}
		if (isCommonKana(r) || isCommonKanji(r)) && !standsAlone(r) {
			t.Errorf("%U does not stand alone", r)
		}
	}
	if r, size := runeAt("あ"[:2], 0); r != utf8.RuneError || size != 1 {
		t.Errorf("half a rune is read as %U, of %d bytes", r, size)
	}
}
