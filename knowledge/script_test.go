package knowledge_test

import (
	"testing"
	"unicode"

	"talkgraph/knowledge"
)

// TestIsJapaneseAsTheTablesSay asks of every code point.
func TestIsJapaneseAsTheTablesSay(t *testing.T) {
	for r := range unicode.MaxRune + 1 {
		if got, want := knowledge.IsJapanese(r), unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana); got != want {
			t.Errorf("%U is Japanese: %v, want %v", r, got, want)
		}
	}
	if knowledge.IsJapanese('ー') {
		t.Error("ー is kanji or kana")
	}
}
