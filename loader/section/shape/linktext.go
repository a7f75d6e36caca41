package shape

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

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

var markup = pattern.MustCompile(`^> ?|` + accounts + `|\[(?:@[\w.\\]+|[\w.]+@[\w.]+)\]\([^()]*\)|\]\([^()]*\)|<br ?/?>|</?(?i:a|b|strong|em|i|u|span)(?:[ ][^<>]*)?>|\[|[ ][-–—][ ][(（]@\w+[)）]|[ ][-–—][ ]@\w+|[ ][(（]?@\w+[)）]?`)

// accounts is where somebody can be found, in brackets: "(Twitter: ana, GitHub: ana)".
const accounts = `[ 　]*[(（][ 　]*(?:(?i:twitter|github|x|mastodon|bluesky|linkedin|facebook|qiita|zenn|speaker ?deck)(?: ?(?i:id))?[ 　]*[:：/][ 　]*[@＠]?[\w.-]+[,、，/／・;| 　]*)+[)）]`

// Unlinked is the line's body without the marks of links and handles.
func (l *Line) Unlinked() string {
	if !l.Shows(ShowsAt|ShowsLink|showsAngle) && !(l.Shows(ShowsColon) && l.Shows(ShowsBracket)) {
		return strings.TrimRight(l.Body, " ")
	}
	return unlinked(l.Body)
}

// bracketsFirm tells the square bracket right behind a name in Japanese that no link
// opens: "早瀬 律[アクメ]".
func bracketsFirm(body string, at int) bool {
	if body[at] != '[' || at == 0 || knowledge.IsASCII(body) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(body[:at])
	inner, after, closed := strings.Cut(body[at+1:], "]")
	return closed && unicode.IsLetter(before) && !strings.HasPrefix(after, "(") && !strings.HasPrefix(after, "[") && !strings.Contains(inner, "[")
}

// unlinked is a line's body with blanks for the marks of links and for handles,
// so that every name stays in its place.
func unlinked(body string) string {
	var out strings.Builder
	at := 0
	for _, m := range markup.FindAllStringIndex(body, -1) {
		if bracketsFirm(body, m[0]) {
			continue
		}
		out.WriteString(body[at:m[0]])
		if handle := body[m[0]:m[1]]; strings.HasPrefix(handle, " @") && byline.EndsInTitle(body[:m[0]]) {
			out.WriteString(" ＠" + handle[len(" @"):]) // of whom they work for: "Engineer @Acme"
			at = m[1]
			continue
		}
		out.WriteString(strings.Repeat(" ", utf8.RuneCountInString(body[m[0]:m[1]])))
		at = m[1]
	}
	out.WriteString(body[at:])
	return strings.TrimRight(out.String(), " ")
}
