package lines

import (
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// linkMarks are what links and emphasis put between words: "[Ana Lopez](address)".
var linkMarks = pattern.MustCompile(`!?\[|\]\([^()]*(?:\([^()]*\)[^()]*)?\)|\]\[[^\]]*\]|</?(?:a|b|i|em|strong|span)(?: [^<>]*)?>`)

// Unmarked is a text as it reads without the marks of links.
func Unmarked(text string) string {
	if !strings.Contains(text, "](") && !strings.Contains(text, "][") && !strings.Contains(text, "</") && !strings.HasSuffix(text, "[") && !strings.HasSuffix(text, ">") {
		return text
	}
	return linkMarks.ReplaceAllString(parse.Unglued(text), "")
}

// Around gives what a line says before and behind some of its bytes, without
// marks of links.
func (d *Lines) Around(line, from, to int) (before, after string) {
	text := d.Text(line)
	if !d.Shows(line, linked) {
		return text[:from], text[to:]
	}
	return Unmarked(text[:from]), Unmarked(text[to:])
}
