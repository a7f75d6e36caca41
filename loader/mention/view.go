package mention

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// A view is a part of a line as it reads without the marks of links and of
// emphasis, and without the handles behind names.
type view struct {
	text string
	from int   // the byte of the line at which the part begins
	at   []int // where each byte of the text stands in the part; nil if nothing was left out
}

// marksOfView are what a view leaves out: "[Ana](address)", "**Acme**", "(@ana)",
// "(she/her)".
var marksOfView = pattern.MustCompile(byline.Pronouns + `| ?[(]\[?@[a-z\d_]\w*(?:\]\([^()]*\))?[)]|[ ]\[?@[a-z\d_]\w*(?:\]\([^()]*\))?|@[a-z\d_]\w+(?:, | [-–|/·] )|!?\[|\]\([^()]*\)|\]\[[^\]]*\]|\]|\*\*|__`)

// longestView is how many bytes of a line stand for what is said of somebody there.
const longestView = 400

// viewFrom is the view of what follows a byte of a line.
func viewFrom(line string, from int) view {
	return viewOf(line, from, cutAt(line, min(len(line), from+longestView)))
}

// viewTo is the view of what stands before one.
func viewTo(line string, to int) view {
	return viewOf(line, cutAt(line, max(0, to-longestView)), to)
}

// cutAt is the first byte of the letter in which a byte stands.
func cutAt(text string, at int) int {
	for at > 0 && at < len(text) && !utf8.RuneStart(text[at]) {
		at--
	}
	return at
}

func viewOf(line string, from, to int) view {
	v := view{text: line[from:to], from: from}
	if !mayMark(v.text) {
		return v
	}
	marks := marksOfView.FindAllStringIndex(v.text, -1)
	if len(marks) == 0 {
		return v
	}
	var plain strings.Builder
	next := 0
	for _, m := range append(marks, []int{len(v.text), len(v.text)}) {
		for at := next; at < m[0]; at++ {
			v.at = append(v.at, at)
		}
		plain.WriteString(v.text[next:m[0]])
		if m[1] > m[0] && parse.Glued(v.text, m[0], m[1]) {
			plain.WriteByte(' ')
			v.at = append(v.at, m[0])
		}
		next = m[1]
	}
	v.text = plain.String()
	return v
}

// mayMark tells texts that hold a byte of what a view leaves out.
func mayMark(text string) bool {
	for i := range len(text) {
		if inMarks[text[i]] {
			return true
		}
	}
	return false
}

var inMarks = [256]bool{'[': true, ']': true, '@': true, '*': true, '_': true, '/': true}

// in gives the bytes of the line at which some of the text stand; 0, 0 if a
// mark stands in them.
func (v view) in(from, to int) (int, int) {
	if v.at == nil || from >= to {
		return v.from + from, v.from + to
	}
	first, last := v.at[from], v.at[to-1]
	if last-first != to-1-from {
		return 0, 0
	}
	return v.from + first, v.from + last + 1
}

// Plain is a text as it reads without the marks of links and of emphasis, and
// without the handles behind names.
func Plain(text string) string { return viewOf(text, 0, len(text)).text }
