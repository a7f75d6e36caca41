package knowledge

import "unicode"

// firstJapanese is the first code point of kanji and kana.
const firstJapanese = '\u2E80'

// IsJapanese tells kanji and kana; most without a look at the tables. The mark
// that makes a vowel long is neither.
func IsJapanese(r rune) bool {
	switch {
	case r < firstJapanese:
		return false
	case 'ぁ' <= r && r <= 'ゖ', 'ァ' <= r && r <= 'ヺ', '一' <= r && r <= '\u9FFF':
		return true
	}
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
