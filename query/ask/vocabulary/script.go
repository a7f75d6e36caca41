package vocabulary

import "unicode"

// IsLatin says whether a character is of the words that blanks part: a letter,
// a digit or an accent, and no character of Japanese.
func IsLatin(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)) && !isJapanese(r)
}

func isJapanese(r rune) bool {
	return r == 'ー' || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
