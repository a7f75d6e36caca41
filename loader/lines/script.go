package lines

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// Japanese tells texts that hold kanji or kana.
func Japanese(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return strings.ContainsFunc(text[i:], knowledge.IsJapanese)
		}
	}
	return false
}

// FirstLetters are the first two letters of a text, or "".
func FirstLetters(text string) string {
	_, one := utf8.DecodeRuneInString(text)
	_, two := utf8.DecodeRuneInString(text[one:])
	if two == 0 {
		return ""
	}
	return text[:one+two]
}

// CutsWord tells places that begin or end inside a word.
func CutsWord(text string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	first, _ := utf8.DecodeRuneInString(text[from:])
	last, _ := utf8.DecodeLastRuneInString(text[:to])
	after, _ := utf8.DecodeRuneInString(text[to:])
	return from > 0 && oneWord(before, first) || to < len(text) && oneWord(last, after)
}

func oneWord(a, b rune) bool {
	for _, script := range []*unicode.RangeTable{unicode.Latin, unicode.Katakana} {
		if (unicode.Is(script, a) || a == 'ー') && (unicode.Is(script, b) || b == 'ー') {
			return true
		}
	}
	return unicode.IsDigit(a) && unicode.IsDigit(b)
}
