package byline

import "strings"

// unmatched is the byte of the first bracket that closes none, or the end.
func unmatched(text string) int {
	depth := 0
	for i, r := range text {
		switch r {
		case '(', '（':
			depth++
		case ')', '）':
			if depth--; depth < 0 {
				return i
			}
		}
	}
	return len(text)
}

// closing is the byte of the bracket that closes the first one, or the end.
func closing(text string) int {
	depth := 0
	for i, r := range text {
		switch r {
		case '(', '（':
			depth++
		case ')', '）':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return len(strings.TrimRight(text, ")） 　"))
}
