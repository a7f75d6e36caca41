package fact

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/query/ask/vocabulary"
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
		short := len(word) < 3 && unicode.IsLetter(behind) && vocabulary.IsLatin(behind)
		if !vocabulary.IsLatin(first) || (!vocabulary.IsLatin(before) || unicode.IsDigit(before)) && !short {
			return true
		}
		from = at + len(word)
	}
}
