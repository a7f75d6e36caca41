package byline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

var (
	kanaReading = pattern.MustCompile(`^(?:[\p{Hiragana}ー 　]+|[\p{Katakana}ー]+[ 　][\p{Katakana}ー]+)$`)
	// syllable is one of Japanese as Latin letters write them.
	syllable = `(?:(?:[kgsztdnhbpmrwjfyv]|[kgnhbpmr]y|s?sh|[ct]?ch|t?ts|kk|pp|ss|tt|m[bmp])?[aiueoāīūēō]{1,2}h?(?:n['’]?|)|m)`
	romaji   = pattern.MustCompile(`^(?i:` + syllable + `+)$`)
)

// isReading tells whether what stands in brackets after a name in Japanese is
// the same name as it is read, in kana or in Latin letters.
func isReading(name, text string) bool {
	if !hasJapanese(name) {
		return false
	}
	if kanaReading.MatchString(text) && organizations.Suffix(text) == "" {
		return strings.ContainsAny(text, " 　") || !strings.ContainsAny(name, " 　") && utf8.RuneCountInString(text) >= 5
	}
	words := strings.Fields(text)
	if len(words) != 2 {
		return false
	}
	for _, word := range words {
		if !romaji.MatchString(word) || strings.ToLower(word) == word {
			return false
		}
	}
	return true
}
