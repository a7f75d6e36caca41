package credit

import (
	"strings"
	"unicode"
)

// heldIn is the language of a talk, as far as its title tells: a Japanese
// report of talks with English titles does not say in which they were held.
func heldIn(title, report string) string {
	switch {
	case strings.ContainsFunc(title, func(r rune) bool { return unicode.In(r, unicode.Hiragana, unicode.Katakana, unicode.Han) }):
		return "ja"
	case report == "en":
		return "en"
	}
	return ""
}
