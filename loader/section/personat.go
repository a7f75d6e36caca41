package section

import (
	"unicode/utf8"

	"talkgraph/loader/byline"
)

// personAt is somebody whose name stands at some bytes of a text.
func personAt(text string, from, to int) byline.Person {
	start := utf8.RuneCountInString(text[:from])
	return byline.Person{Name: text[from:to], Start: start, End: start + utf8.RuneCountInString(text[from:to])}
}
