package vocabulary

import (
	"unicode"

	"talkgraph/knowledge"
)

// IsLatin says whether a character is of the words that blanks part: a letter,
// a digit or an accent, and no character of Japanese.
func IsLatin(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)) && !isJapanese(r)
}

func isJapanese(r rune) bool {
	return r == 'ー' || knowledge.IsJapanese(r)
}
