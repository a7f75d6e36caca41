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

// readingInside is a name in kanji of which the parts have their readings behind
// them, in brackets: "早瀬（はやせ）透さん".
var readingInside = pattern.MustCompile(`^(\p{Han}[\p{Han}々ヶケ]{0,3})[(（][\p{Hiragana}ー]{2,8}[)）][ 　]?(\p{Han}[\p{Han}々]{0,3}|\p{Hiragana}{2,4}?|\p{Katakana}{2,5})(?:[(（][\p{Hiragana}ー]{2,8}[)）])?[ 　]*(?:さん|氏|様|先生|[(（@＠、,/／]|$)`)

// readingBehind is the reading of the last part.
var readingBehind = pattern.MustCompile(`^[(（][\p{Hiragana}ー]{2,8}[)）]`)

// readInside is such a name without its reading, and the bytes that it takes up;
// 0 if the text begins with none.
func readInside(text string) (name string, size int) {
	if m := readingInside.FindStringSubmatchIndex(text); m != nil && !honoured.MatchString(text[m[4]:m[5]]) {
		return text[m[2]:m[3]] + text[m[4]:m[5]], m[5]
	}
	return "", 0
}

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
