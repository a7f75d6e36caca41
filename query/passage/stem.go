package passage

import (
	"strings"
	"unicode"

	"github.com/kljensen/snowball/english"
)

// stem is what the forms of an English word share: upload, uploads, uploading.
func stem(word string) string { return english.Stem(word, true) }

// latinWords cuts folded text into its words of Latin letters and digits.
func latinWords(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !isLatin(r) })
}

func isLatin(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsNumber(r)) && !isJapanese(r)
}

func isJapanese(r rune) bool {
	return r == 'ー' || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// stems are those of the words of a text.
func stems(text string) []string {
	words := latinWords(text)
	for i, w := range words {
		words[i] = stem(w)
	}
	return words
}

func isKatakana(r rune) bool { return r == 'ー' || unicode.Is(unicode.Katakana, r) }

func isKanji(r rune) bool { return unicode.Is(unicode.Han, r) }
