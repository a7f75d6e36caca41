package parse

import (
	"unicode"
	"unicode/utf8"
)

// Language tells Japanese, by its kana, from English.
func Language(lines []Line) string {
	kana, letters := 0, 0
	for _, l := range lines {
		for _, r := range l.Text {
			switch {
			case 'a' <= r|0x20 && r|0x20 <= 'z':
				letters++
			case r < utf8.RuneSelf:
			case '\u4E00' <= r && r <= '\u9FFF': // kanji
				letters++
			case 'ぁ' <= r && r <= 'ゖ', 'ァ' <= r && r <= 'ヺ':
				kana++
			case unicode.In(r, unicode.Hiragana, unicode.Katakana):
				kana++
			case unicode.IsLetter(r):
				letters++
			}
		}
	}
	if kana*10 > letters {
		return "ja"
	}
	return "en"
}
