package relate

import (
	"strings"

	"talkgraph/loader/pattern"
)

// linkMarks are what links and emphasis put between words: "[Ana Lopez](address)".
var linkMarks = pattern.MustCompile(`!?\[|\]\([^()]*(?:\([^()]*\)[^()]*)?\)|\]\[[^\]]*\]|</?(?:a|b|i|em|strong|span)(?: [^<>]*)?>`)

// unmarked is a text as it reads without the marks of links.
func unmarked(text string) string {
	if !strings.Contains(text, "](") && !strings.Contains(text, "][") && !strings.Contains(text, "</") && !strings.HasSuffix(text, "[") && !strings.HasSuffix(text, ">") {
		return text
	}
	return linkMarks.ReplaceAllString(text, "")
}

// around gives what a line says before and behind some of its bytes, without
// marks of links.
func (r *relater) around(line, from, to int) (before, after string) {
	text := r.text(line)
	if !r.shows(line, linked) {
		return text[:from], text[to:]
	}
	return unmarked(text[:from]), unmarked(text[to:])
}
