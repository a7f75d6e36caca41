package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Glued tells whether a mark that opens a link, at some bytes of a text, stands
// right behind a word in small letters although its link begins another one, as
// pages print it that lost the blanks around their links: "by[Ana Lopez](address)".
func Glued(text string, from, to int) bool {
	if from == 0 || text[to-1] != '[' {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	after, _ := utf8.DecodeRuneInString(text[to:])
	return (unicode.In(before, unicode.Latin) && unicode.IsLower(before) || before == ',') && (unicode.IsUpper(after) && unicode.Is(unicode.Latin, after) || after == '“' || after == '"' || to == len(text))
}

// Unglued is a text with a blank before each of these marks.
func Unglued(text string) string {
	var out strings.Builder
	last := 0
	for at := strings.IndexByte(text, '['); at >= 0; {
		if Glued(text, at, at+1) {
			out.WriteString(text[last:at])
			out.WriteByte(' ')
			last = at
		}
		next := strings.IndexByte(text[at+1:], '[')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	if last == 0 {
		return text
	}
	return out.String() + text[last:]
}
