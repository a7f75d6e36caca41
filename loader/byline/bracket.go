package byline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

// brackets are all that stand around companies, as those of one kind.
var brackets = strings.NewReplacer("〔", "（", "〕", "）", "［", "（", "］", "）", "〈", "（", "〉", "）")

// round is a text with its brackets as those of one kind.
func round(text string) string {
	for i := 0; i+2 < len(text); i++ {
		if text[i] < "〈"[0] {
			continue // the first byte of none
		}
		switch text[i : i+len("〈")] {
		case "〔", "〕", "［", "］", "〈", "〉":
			return brackets.Replace(text)
		}
	}
	return text
}

// squareFirm is what stands in square brackets right behind a name: "早瀬 律[アクメ]",
// and no link.
var squareFirm = pattern.MustCompile(`[\p{L}\p{N}]\[[^\[\]()（）]{2,40}\](?:[^(\[:：]|$)`)

// square is a text with the square brackets behind names as round ones.
func square(text string) string {
	if !strings.Contains(text, "[") || !squareFirm.MatchString(text) {
		return text
	}
	said := []rune(text)
	for _, at := range squareFirm.FindAllStringIndex(text, -1) {
		open := strings.Index(text[at[0]:], "[") + at[0]
		end := strings.Index(text[open:], "]") + open
		said[utf8.RuneCountInString(text[:open])], said[utf8.RuneCountInString(text[:end])] = '（', '）'
	}
	return string(said)
}

func hasBracket(text string) bool {
	return strings.Contains(text, "(") || strings.Contains(text, "（")
}

// unmatched is the byte of the first bracket that closes none, or the end.
func unmatched(text string) int {
	if at := closes(text, -1); at >= 0 {
		return at
	}
	return len(text)
}

// closing is the byte of the bracket that closes the first one, or the end.
func closing(text string) int {
	if at := closes(text, 0); at >= 0 {
		return at
	}
	return len(strings.TrimRight(text, ")） 　"))
}

// closes is the byte of the bracket that leaves so many open; -1 if none does.
func closes(text string, open int) int {
	depth := 0
	for i, r := range text {
		switch r {
		case '(', '（':
			depth++
		case ')', '）':
			if depth--; depth == open {
				return i
			}
		}
	}
	return -1
}
