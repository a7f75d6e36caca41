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
// under it that is about as long, or as long as under others.
func drawnUnder(over, line Line, ruler int) bool {
	if over.Shape != Text || over.Indent > 0 || line.Shape != Rule || line.Indent > 0 || !strings.HasPrefix(line.Body, "=") && !strings.HasPrefix(line.Body, "-") {
		return false
	}
	long, drawn := width(over.Body), utf8.RuneCountInString(line.Body)
	return long <= 100 && !sentence.MatchString(over.Body) && (2*drawn >= long && 2*drawn <= 3*long || drawn == ruler)
}

// rulers is how long the lines are that a document draws under three other ones
// or more, each after a blank line; else 0.
func rulers(lines []Line) int {
	times := make(map[int]int)
	for i := 1; i < len(lines); i++ {
		text := strings.TrimRight(lines[i].Text, " \t")
		if len(text) < 4 || strings.Trim(text, text[:1]) != "" || text[0] != '-' && text[0] != '=' {
			continue
		}
		if lines[i-1].Text != "" && (i == 1 || strings.TrimSpace(lines[i-2].Text) == "") {
			if times[len(text)]++; times[len(text)] == 3 {
				return len(text)
			}
		}
	}
	return 0
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
