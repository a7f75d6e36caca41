package byline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

var (
	kanaReading = pattern.MustCompile(`^(?:[\p{Hiragana}ー 　]+|[\p{Katakana}ー]+[ 　][\p{Katakana}ー]+)$`)
	// kanaSpelling is a name in Latin letters as it is read.
	kanaSpelling = pattern.MustCompile(`^[\p{Katakana}ー]{2,12}[ 　][\p{Katakana}ー]{2,12}$`)
	// syllable is one of Japanese as Latin letters write them.
	syllable = `(?:(?:[kgsztdnhbpmrwjfyv]|[kgnhbpmr]y|s?sh|[ct]?ch|t?ts|kk|pp|ss|tt|m[bmp])?[aiueoāīūēō]{1,2}h?(?:n['’]?|)|m)`
	romaji   = pattern.MustCompile(`^(?i:` + syllable + `+)$`)
)

// isReading tells whether what stands in brackets after a name is the same name
// as it is read: of one in Japanese in kana or in Latin letters, of others in kana.
func isReading(name, text string) bool {
	if !hasJapanese(name) {
		return kanaSpelling.MatchString(text)
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
