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
		rest -= len(lines[i].Text)
		k, l := counted(lines[i].Text)
		kana, letters = kana+k, letters+l
		if kana*10 > letters+rest || (kana+rest/len("あ"))*10 <= letters {
			break
		}
	}
	if kana*10 > letters {
		return "ja"
	}
	return "en"
}

// counted is how many kana a text has, and how many other letters.
func counted(text string) (kana, letters int) {
	for at := 0; at < len(text); {
		if b := text[at]; b < utf8.RuneSelf {
			letters += int(isLetter[b])
			for at++; at+8 <= len(text); at += 8 {
				eight := eightOf(text[at:])
				if eight&highBits != 0 {
					break
				}
				letters += lettersOf(eight)
			}
			continue
		}
		r, size := runeAt(text, at)
		switch {
		case isCommonKana(r):
			kana++
		case isCommonKanji(r), r == 'ー':
			letters++
		case '\u3000' <= r && r <= '〄', '〈' <= r && r <= '〛': // marks, of which there are many
		case isKana(r):
			kana++
		case unicode.IsLetter(r):
			letters++
		}
		at += size
	}
	return kana, letters
}

func isCommonKana(r rune) bool  { return 'ぁ' <= r && r <= 'ゖ' || 'ァ' <= r && r <= 'ヺ' }
func isCommonKanji(r rune) bool { return 0x4E00 <= r && r <= 0x9FFF }

func isKana(r rune) bool { return unicode.In(r, unicode.Hiragana, unicode.Katakana) }

// isLetter counts the letters of ASCII, without a branch that every word takes.
var isLetter = func() (of [utf8.RuneSelf]uint8) {
	for b := byte('a'); b <= 'z'; b++ {
		of[b], of[b-'a'+'A'] = 1, 1
	}
	return of
}()

// runeAt is the rune at a byte of a text in UTF-8, and its size. Most of Japanese
// has three bytes.
func runeAt(text string, at int) (rune, int) {
	if text[at]>>4 == 0xE && at+2 < len(text) {
		return rune(text[at]&0xF)<<12 | rune(text[at+1]&0x3F)<<6 | rune(text[at+2]&0x3F), 3
	}
	return utf8.DecodeRuneInString(text[at:])
}
