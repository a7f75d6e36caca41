package fact

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// SaysAny tells whether a folded text holds one of the words.
func SaysAny(folded string, words map[string]bool) bool {
	for word := range words {
		if Says(folded, word) {
			return true
		}
	}
	return false
}

// Says tells whether a folded text holds a word: Latin ones at the start of a word.
func Says(folded, word string) bool {
	for from := 0; ; {
		at := strings.Index(folded[from:], word)
		if at < 0 {
			return false
		}
		at += from
		before, _ := utf8.DecodeLastRuneInString(folded[:at])
		behind, _ := utf8.DecodeRuneInString(folded[at+len(word):])
		first, _ := utf8.DecodeRuneInString(word)
		short := len(word) < 3 && unicode.IsLetter(behind) && isLatin(behind)
		if !isLatin(first) || (!isLatin(before) || unicode.IsDigit(before)) && !short {
			return true
		}
		from = at + len(word)
	}
}

// isLatin says whether a character is one of words that blanks part.
func isLatin(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)) && r != 'ー' && !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
