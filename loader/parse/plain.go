package parse

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

var (
	wikiHeading = pattern.MustCompile(`^(={2,6}) (\S.*?) (={2,6})$`)
	sentence    = pattern.MustCompile(`[.。,、]$`)
)

// drawnUnder tells headings of plain text: a short line and a line drawn
// under it that is about as long.
func drawnUnder(over, line Line) bool {
	if over.Shape != Text || over.Indent > 0 || line.Shape != Rule || line.Indent > 0 || !strings.HasPrefix(line.Body, "=") && !strings.HasPrefix(line.Body, "-") {
		return false
	}
	long, drawn := width(over.Body), utf8.RuneCountInString(line.Body)
	return long <= 100 && !sentence.MatchString(over.Body) && 2*drawn >= long && 2*drawn <= 3*long
}

// width counts the columns that a text takes: two for what is not Latin.
func width(text string) int {
	n := 0
	for _, r := range text {
		n++
		if r >= 0x1100 {
			n++
		}
	}
	return n
}

// wiki reads a line of the form "== Title ==".
func wiki(l *Line) {
	m := wikiHeading.FindStringSubmatchIndex(l.Body)
	if l.Shape != Text || m == nil || m[3]-m[2] != m[7]-m[6] {
		return
	}
	l.Shape, l.Level = Heading, m[3]-m[2]
	l.Start += m[4]
	l.Body = l.Body[m[4]:m[5]]
}
