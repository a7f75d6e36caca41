package saying

import "strings"

// ListGap tells what stands between two names of a list: a comma, "and", と.
// Every pair of names is asked for it.
func ListGap(gap string) bool {
	switch unblanked(gap) {
	case ",", "、", "，", "/", "／", "・", "&", "＆", "+", "＋", "と", "や":
		return true
	case "and", ",and", ", and", "or", ",or", ", or", ", plus":
		return true
	case "plus":
		return strings.Contains(gap, " plus")
	}
	return false
}

// unblanked is a text without the blanks at its ends, of either width.
func unblanked(text string) string {
	const wide = "　"
	for {
		switch {
		case text == "":
			return ""
		case text[0] == ' ':
			text = text[1:]
		case text[len(text)-1] == ' ':
			text = text[:len(text)-1]
		case strings.HasPrefix(text, wide):
			text = text[len(wide):]
		case strings.HasSuffix(text, wide):
			text = text[:len(text)-len(wide)]
		default:
			return text
		}
	}
}
