package parse

import (
	"unicode"
	"unicode/utf8"
)

// Language tells Japanese, by its kana, from English. It reads no further than
// where the rest can change nothing.
func Language(lines []Line) string {
	kana, letters, rest := 0, 0, 0
	for i := range lines {
		rest += len(lines[i].Text)
	}
	for i := range lines {
		l := &lines[i]
		rest -= len(l.Text)
		for at := 0; at < len(l.Text); {
			if b := l.Text[at] | 0x20; b < utf8.RuneSelf {
				if 'a' <= b && b <= 'z' {
					letters++
				}
				at++
				continue
			}
			if kanaAt(l.Text, at) {
				kana++
				at += len("あ")
				continue
			}
			if kanjiAt(l.Text, at) {
				letters++
				at += len("一")
				continue
			}
			r, size := utf8.DecodeRuneInString(l.Text[at:])
			at += size
			switch {
			case '\u4E00' <= r && r <= '\u9FFF': // kanji
				letters++
			case unicode.In(r, unicode.Hiragana, unicode.Katakana):
				kana++
			case unicode.IsLetter(r):
				letters++
			}
		}
		if kana*10 > letters+rest || (kana+rest/len("あ"))*10 <= letters {
			break
		}
	}
	if kana*10 > letters {
		return "ja"
	}
	return "en"
}

// kanaAt tells most kana by their three bytes.
func kanaAt(text string, at int) bool {
	if at+2 >= len(text) || text[at] != "あ"[0] || text[at+2]&0xC0 != 0x80 {
		return false
	}
	second, third := text[at+1], text[at+2]
	return second == 0x81 && third > 0x80 || second == 0x82 && (third <= 0x96 || third > 0xA0) || second == 0x83 && third <= 0xBA
}

// kanjiAt tells most kanji by their three bytes.
func kanjiAt(text string, at int) bool {
	return at+2 < len(text) && 0xE5 <= text[at] && text[at] <= 0xE9 && text[at+1]&0xC0 == 0x80 && text[at+2]&0xC0 == 0x80
}
