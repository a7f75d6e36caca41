package shape

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

// LinkMark is what of a link is no text.
var LinkMark = pattern.MustCompile(`!?\[|\]\([^() ]*(?:\([^() ]*\)[^() ]*)?(?: +"[^"]*")?\)|\]\[[^\]]*\]`)

// linkOrTag is a mark of a link, or a tag of HTML inside of a line.
var linkOrTag = pattern.MustCompile(LinkMark.String() + `|</?(?:a|b|i|u|em|strong|span|font|code)(?: [^<>]*)?>`)

// Addresses is how many code points of a body that a link opens are addresses:
// a title is not longer for them.
func Addresses(body string) int {
	if strings.IndexByte(body[:min(4, len(body))], '[') < 0 || !strings.Contains(body, "](") {
		return 0
	}
	return utf8.RuneCountInString(body) - utf8.RuneCountInString(LinkMark.ReplaceAllString(body, ""))
}

// HasLink is false only if a body has no link, with its address or the name of that.
func HasLink(body string) bool {
	return strings.Contains(body, "](") || strings.Contains(body, "][") || strings.Contains(body, "</span>")
}

// HasLink is that of the line's body.
func (l *Line) HasLink() bool { return l.Shows(ShowsLink|showsAngle) && HasLink(l.Body) }

// spanTag is a tag that says nothing of the words in it, as editors of pages leave them.
var spanTag = pattern.MustCompile(`</?(?:span|ins|u|mark|font)(?:[ ][^<>]*)?>`)

// withTags adds the places of such tags to those of the marks of links, which are
// sorted.
func withTags(body string, marks [][]int) [][]int {
	if !strings.Contains(body, "</") {
		return marks
	}
	var out [][]int
	next := 0
	for _, at := range spanTag.FindAllStringIndex(body, -1) {
		for ; next < len(marks) && marks[next][0] < at[0]; next++ {
			out = append(out, marks[next])
		}
		if n := len(out); (n == 0 || out[n-1][1] <= at[0]) && (next == len(marks) || at[1] <= marks[next][0]) {
			out = append(out, at)
		}
	}
	return append(out, marks[next:]...)
}

// opensLink tells marks that open a link from those that close one.
func opensLink(body string, mark []int) bool { return body[mark[1]-1] == '[' }

// pairedMarks are the places of the marks that open a link or close one, but for
// brackets that are none: those of "[ABC301] [Title](address)".
func pairedMarks(body string) [][]int {
	all := LinkMark.FindAllStringIndex(body, -1)
	if strings.Contains(body, "</") {
		all = linkOrTag.FindAllStringIndex(body, -1)
	}
	var open []int // indexes of marks
	paired := make([]bool, len(all))
	for i, m := range all {
		if n := len(open); body[m[0]] == '<' {
			paired[i] = true
		} else if opensLink(body, m) {
			open = append(open, i)
		} else if n > 0 {
			paired[i], paired[open[n-1]] = true, true
			open = open[:n-1]
		}
	}
	var out [][]int
	for i, m := range all {
		if paired[i] {
			out = append(out, m)
		}
	}
	return out
}
