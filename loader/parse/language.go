package parse

import "unicode"

// Language tells Japanese, by its kana, from English.
func Language(lines []Line) string {
	kana, letters := 0, 0
	for _, l := range lines {
		for _, r := range l.Text {
			switch {
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
