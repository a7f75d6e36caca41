package shape

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
)

// Linkless is a text without the marks of its links.
type Linkless struct {
	Text  string
	At    []int    // by byte of the text, and of its end: the byte of the body
	Links [][2]int // bytes of the text, half-open, that are links
}

// WithoutLinks is what the marks of links in a body leave.
func WithoutLinks(body string) Linkless {
	var text strings.Builder
	var out Linkless
	var open []int // indexes of links
	last := 0
	for _, m := range append(withTags(body, pairedMarks(body)), []int{len(body), len(body)}) {
		for i := last; i < m[0]; i++ {
			text.WriteByte(body[i])
			out.At = append(out.At, i)
		}
		if last = m[1]; last > m[0] && body[m[0]] == '<' {
			continue // a tag
		}
		if last > m[0] && opensLink(body, m) {
			if parse.Glued(body, m[0], m[1]) {
				text.WriteByte(' ')
				out.At = append(out.At, m[0])
			}
			open = append(open, len(out.Links))
			out.Links = append(out.Links, [2]int{len(out.At), len(out.At)})
		} else if n := len(open); n > 0 && (m[1] == len(body) && m[0] == m[1] || body[m[1]-1] != '>') {
			out.Links[open[n-1]][1] = len(out.At)
			open = open[:n-1]
		}
	}
	out.At = append(out.At, len(body))
	out.Text = text.String()
	return out
}

// blanks are the code points of the text that are blanks for the marks of links in
// the body (see parse.Glued).
func (k Linkless) blanks(body string) (blanks []int) {
	at := 0
	for i, r := range k.Text {
		if r == ' ' && body[k.At[i]] == '[' {
			blanks = append(blanks, at)
		}
		at++
	}
	return blanks
}

// places gives the code point of the body at which each code point of the text
// stands, and its end.
func (k Linkless) places(body string) []int {
	var out []int
	at, seen := 0, 0
	for i := range k.Text {
		at += utf8.RuneCountInString(body[seen:k.At[i]])
		seen = k.At[i]
		out = append(out, at)
	}
	return append(out, utf8.RuneCountInString(body))
}
