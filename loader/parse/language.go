package parse

import (
	"unicode"
	"unicode/utf8"
)

// Language tells Japanese, by its kana, from English.
func Language(lines []Line) string {
	kana, letters := 0, 0
	for _, l := range lines {
		for at := 0; at < len(l.Text); {
			if b := l.Text[at] | 0x20; b < utf8.RuneSelf {
				if 'a' <= b && b <= 'z' {
					letters++
				}
				at++
				continue
			}
			r, size := utf8.DecodeRuneInString(l.Text[at:])
			at += size
			switch {
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
