package shape

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
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

// spanTag is a tag that says nothing of the words in it, as editors of pages leave them.
var spanTag = pattern.MustCompile(`</?span(?:[ ][^<>]*)?>`)

// withTags adds the places of such tags to those of the marks of links, which are
// sorted.
func withTags(body string, marks [][]int) [][]int {
	if !strings.Contains(body, "</span>") {
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

// Said is the line's body without the marks of links.
func (l *Line) Said() string {
	if !l.Shows(ShowsLink) || !HasLink(l.Body) {
		return l.Body
	}
	if l.plain == nil {
		plain := WithoutLinks(l.Body)
		l.plain = &plain
	}
	return l.plain.Text
}

// Back moves the byline of a title that was read in what the line says to where
// it stands in the body. Somebody whose name a mark of a link parts is dropped.
func (l *Line) Back(t Title) Title {
	if l.plain == nil {
		return t
	}
	runes := l.plain.places(l.Body)
	from := runes[min(t.At, len(runes)-1)]
	people, blanks := make([]byline.Person, 0, len(t.People)), l.plain.blanks(l.Body)
	for _, p := range t.People {
		if t.At+p.End >= len(runes) {
			continue
		}
		start, long := t.At+p.Start, p.End-p.Start
		p.Start = runes[t.At+p.Start] - from
		if p.To > 0 {
			p.From, p.To = runes[t.At+p.From]-from, runes[t.At+p.To-1]+1-from
		}
		if end := runes[t.At+p.End-1] + 1 - from; p.Start+long == end && !anyWithin(blanks, start, t.At+p.End) {
			p.End = end
			people = append(people, p)
		}
	}
	t.At, t.People = from, people
	return t
}

// anyWithin tells whether any of some ascending numbers lies within a range.
func anyWithin(numbers []int, from, to int) bool {
	i, _ := slices.BinarySearch(numbers, from)
	return i < len(numbers) && numbers[i] < to
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

var markup = pattern.MustCompile(`^> ?|\[(?:@[\w.\\]+|[\w.]+@[\w.]+)\]\([^()]*\)|\]\([^()]*\)|<br ?/?>|</?(?i:a|b|strong|em|i|u|span)(?:[ ][^<>]*)?>|\[|[ ][(（]?@\w+[)）]?`)

// Unlinked is the line's body without the marks of links and handles.
func (l *Line) Unlinked() string {
	if !l.Shows(ShowsAt | ShowsLink | showsAngle) {
		return strings.TrimRight(l.Body, " ")
	}
	return unlinked(l.Body)
}

// unlinked is a line's body with blanks for the marks of links and for handles,
// so that every name stays in its place.
func unlinked(body string) string {
	var out strings.Builder
	at := 0
	for _, m := range markup.FindAllStringIndex(body, -1) {
		out.WriteString(body[at:m[0]])
		out.WriteString(strings.Repeat(" ", utf8.RuneCountInString(body[m[0]:m[1]])))
		at = m[1]
	}
	out.WriteString(body[at:])
	return strings.TrimRight(out.String(), " ")
}
