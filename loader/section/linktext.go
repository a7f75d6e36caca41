package section

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// linkMark is what of a link is no text.
var linkMark = pattern.MustCompile(`!?\[|\]\([^() ]*(?:\([^() ]*\)[^() ]*)?(?: +"[^"]*")?\)|\]\[[^\]]*\]`)

// addresses is how many code points of a body that a link opens are addresses:
// a title is not longer for them.
func addresses(body string) int {
	if strings.IndexByte(body[:min(4, len(body))], '[') < 0 || !strings.Contains(body, "](") {
		return 0
	}
	return utf8.RuneCountInString(body) - utf8.RuneCountInString(linkMark.ReplaceAllString(body, ""))
}

// linkless is a text without the marks of its links.
type linkless struct {
	text  string
	at    []int    // by byte of the text, and of its end: the byte of the body
	links [][2]int // bytes of the text, half-open, that are links
}

// withoutLinks is what the marks of links in a body leave.
func withoutLinks(body string) linkless {
	var text strings.Builder
	var out linkless
	var open []int // indexes of links
	last := 0
	for _, m := range append(pairedMarks(body), []int{len(body), len(body)}) {
		for i := last; i < m[0]; i++ {
			text.WriteByte(body[i])
			out.at = append(out.at, i)
		}
		if last = m[1]; last > m[0] && opensLink(body, m) {
			open = append(open, len(out.links))
			out.links = append(out.links, [2]int{len(out.at), len(out.at)})
		} else if n := len(open); n > 0 {
			out.links[open[n-1]][1] = len(out.at)
			open = open[:n-1]
		}
	}
	out.at = append(out.at, len(body))
	out.text = text.String()
	return out
}

// opensLink tells marks that open a link from those that close one.
func opensLink(body string, mark []int) bool { return body[mark[1]-1] == '[' }

// pairedMarks are the places of the marks that open a link or close one, but for
// brackets that are none: those of "[ABC301] [Title](address)".
func pairedMarks(body string) [][]int {
	all := linkMark.FindAllStringIndex(body, -1)
	var open []int // indexes of marks
	paired := make([]bool, len(all))
	for i, m := range all {
		if n := len(open); opensLink(body, m) {
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

// said is the line's body without the marks of links.
func (l *line) said() string {
	if !l.shows(showsLink) || !strings.Contains(l.Body, "](") {
		return l.Body
	}
	if l.plain == nil {
		plain := withoutLinks(l.Body)
		l.plain = &plain
	}
	return l.plain.text
}

// back moves the byline of a title that was read in what the line says to where
// it stands in the body. Somebody whose name a mark of a link parts is dropped.
func (l *line) back(t title) title {
	if l.plain == nil {
		return t
	}
	runes := l.plain.places(l.Body)
	from := runes[min(t.at, len(runes)-1)]
	people := make([]byline.Person, 0, len(t.people))
	for _, p := range t.people {
		if t.at+p.End >= len(runes) {
			continue
		}
		long := p.End - p.Start
		p.Start = runes[t.at+p.Start] - from
		if p.To > 0 {
			p.From, p.To = runes[t.at+p.From]-from, runes[t.at+p.To-1]+1-from
		}
		if end := runes[t.at+p.End-1] + 1 - from; p.Start+long == end {
			p.End = end
			people = append(people, p)
		}
	}
	t.at, t.people = from, people
	return t
}

// places gives the code point of the body at which each code point of the text
// stands, and its end.
func (k linkless) places(body string) []int {
	var out []int
	at, seen := 0, 0
	for i := range k.text {
		at += utf8.RuneCountInString(body[seen:k.at[i]])
		seen = k.at[i]
		out = append(out, at)
	}
	return append(out, utf8.RuneCountInString(body))
}

var markup = pattern.MustCompile(`^> ?|\[(?:@[\w.]+|[\w.]+@[\w.]+)\]\([^()]*\)|\]\([^()]*\)|<br ?/?>|</?(?i:a|b|strong|em|i|u|span)(?:[ ][^<>]*)?>|\[|[ ][(（]?@\w+[)）]?`)

// unlinked is the line's body without the marks of links and handles.
func (l *line) unlinked() string {
	if !l.shows(showsAt | showsLink | showsAngle) {
		return strings.TrimRight(l.Body, " ")
	}
	return unlinked(l.Body)
}

// unlinked is a line's body with blanks for the marks of links and for handles,
// so that every name stays in its place.
func unlinked(body string) string {
	out, at := "", 0
	for _, m := range markup.FindAllStringIndex(body, -1) {
		out += body[at:m[0]] + strings.Repeat(" ", utf8.RuneCountInString(body[m[0]:m[1]]))
		at = m[1]
	}
	out += body[at:]
	return strings.TrimRight(out, " ")
}
