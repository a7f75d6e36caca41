package parse

import (
	"testing"
	"unicode"
	"unicode/utf8"
)

// TestKanaAreToldByTheirBytes asks for every rune: what is told is kana from ぁ
// to ゖ or from ァ to ヺ, and all of these are.
func TestKanaAreToldByTheirBytes(t *testing.T) {
	for r := rune(0); r <= utf8.MaxRune; r++ {
		want := 'ぁ' <= r && r <= 'ゖ' || 'ァ' <= r && r <= 'ヺ'
		if got := kanaAt(string(r), 0); got != want {
			t.Errorf("%q: %t, want %t", r, got, want)
		}
		if kanjiAt(string(r), 0) && (!unicode.Is(unicode.Han, r) || !standsAlone(r)) {
			t.Errorf("%q is no kanji, or does not stand alone", r)
		}
	}
	if !kanjiAt("食", 0) || kanjiAt("食"[:2], 0) {
		t.Error("kanji are not told by their bytes")
	}
	if kanaAt("あ"[:2]+"a", 0) || kanaAt("あ"[:2], 0) {
		t.Error("a broken rune is told to be kana")
	}
}
