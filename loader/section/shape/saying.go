package shape

import (
	"strings"

	"talkgraph/knowledge"
)

// SayingOf is a title without the blanks and marks in it.
func SayingOf(title string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" 　「」『』\"“”・/／-–—:：!！?？〜～~", r) {
			return -1
		}
		return r
	}, knowledge.Key(title))
}
