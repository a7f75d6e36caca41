package shape

import "strings"

// UnderTitle is the label of a line that says something of the talk whose title stands
// above it, in small letters: "rating" of "Rating: 4" and of "Rating: 4 | Video"; "" of
// others. Where bars part what it says, all of it has such labels.
func UnderTitle(body string) string {
	parts := strings.FieldsFunc(body, func(r rune) bool { return r == '|' || r == '｜' })
	first := ""
	for n, part := range parts {
		end := strings.IndexAny(part, ":：(（")
		label := part
		if end >= 0 {
			label = part[:end]
		}
		label = strings.ToLower(strings.Trim(label, " 　*_[]"))
		switch {
		case !underTitles.Has(label), len(parts) == 1 && end < 0:
			return ""
		case n == 0:
			first = label
		}
	}
	return first
}
