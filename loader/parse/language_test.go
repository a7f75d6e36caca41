package parse

import (
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"
)

// TestLanguageIsThatOfAllLines: where reading ends early, the answer is that of
// all the text, which one line has.
func TestLanguageIsThatOfAllLines(t *testing.T) {
	seen := make(map[string]bool)
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom([]string{"a", "boxes at sea", "あ", "箱", "ボックス", "ｱ", " ", "1", "é", "。"})
		var lines []Line
		for range rapid.IntRange(0, 12).Draw(t, "lines") {
			lines = append(lines, Line{Text: strings.Join(rapid.SliceOfN(text, 0, 5).Draw(t, "text"), "")})
		}
		var all strings.Builder
		for _, l := range lines {
			all.WriteString(l.Text)
		}
		want := Language([]Line{{Text: all.String()}})
		if got := Language(lines); got != want {
			t.Fatalf("%q is %s, want %s", all.String(), got, want)
		}
		seen[want] = true
	})
	if len(seen) != 2 {
		t.Errorf("languages seen: %v", seen)
	}
}

// TestCountedIsByRunes: what bytes tell of a rune is what its tables tell.
func TestCountedIsByRunes(t *testing.T) {
	some := rapid.OneOf(rapid.SampledFrom([]rune("aZ1 -あんアヴヺー・、。「」〈〉〒々〆〇〱一龯㐀豈ｱ（é\u3000\u3097\u0e01")), rapid.RuneFrom(nil, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Latin, unicode.Punct))
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(some).Draw(t, "text")
		kana, letters := 0, 0
		for _, r := range text {
			switch {
			case isKana(r):
				kana++
			case unicode.IsLetter(r), '\u4E00' <= r && r <= '\u9FFF':
				letters++
			}
		}
		if k, l := counted(text); k != kana || l != letters {
			t.Fatalf("%q has %d kana and %d letters, want %d and %d", text, k, l, kana, letters)
		}
	})
}
