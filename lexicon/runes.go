package lexicon

import (
	"unicode"
	"unicode/utf8"
)

// inKey tells the runes that knowledge.Key keeps.
func inKey(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '+' || r == '#'
	case isCommonJapanese(r):
		return true
	}
	return r != 'ー' && (unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r))
}

// isCommonJapanese tells the kana and kanji that most Japanese is made of.
func isCommonJapanese(r rune) bool {
	return 'ぁ' <= r && r <= 'ゖ' || 'ァ' <= r && r <= 'ヺ' || 0x4E00 <= r && r <= 0x9FFF
}

// isLatin tells letters and digits that make words with one another.
func isLatin(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	case isCommonJapanese(r):
		return false
	}
	return unicode.Is(unicode.Latin, r) || unicode.IsDigit(r) || unicode.In(r, unicode.Greek, unicode.Cyrillic)
}

func isKatakana(r rune) bool {
	return r == 'ー' || 'ァ' <= r && r <= 'ヺ' || r > 'ヺ' && unicode.Is(unicode.Katakana, r)
}
