package byline

import "strings"

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
