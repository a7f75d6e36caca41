package relate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// peopleAgain finds people whom the document names in full where other lines
// have a part of their Latin name: "Vogels", "Werner".
func (r *relater) peopleAgain() {
	parts := r.nameParts()
	if len(parts) == 0 {
		return
	}
	least := parts.least()
	for i, l := range r.doc.Lines {
		if !worthReading(l) {
			continue
		}
		for from, to := range capitals(l.Text, least) {
			part := parts[l.Text[from:to]]
			if part.key == "" || inName(l.Text, from, to) {
				continue
			}
			text := r.coded(i)
			m := Mention{text.Point(from), text.Point(to), knowledge.Person, part.key, r.lex.ByID(part.key), "name-part"}
			if part.doubts && (!meansPerson(l.Text, from, to) || r.named(i, m)) {
				continue
			}
			r.add(i, m)
			r.found[i] = disjoint(r.found[i])
		}
	}
}

// nameParts are the words of Latin names of people that the document names.
func (r *relater) nameParts() nameParts {
	parts := make(nameParts)
	for i := range r.found {
		if !worthReading(r.doc.Lines[i]) {
			continue
		}
		for _, m := range r.of(i, knowledge.Person) {
			name := r.coded(i).Slice(m.Start, m.End)
			if !strings.ContainsFunc(name, unicode.IsSpace) {
				continue
			}
			if words := strings.Fields(name); len(words) > 1 {
				parts.learn(r.lex, words, m.Key, m.Entry)
			}
		}
	}
	return parts
}

// inName tells whether a capitalised word is a part of a longer one, or of a
// name that goes on behind it.
func inName(text string, from, to int) bool {
	before := strings.TrimRight(text[:from], " ")
	after := strings.TrimLeft(text[to:], " ")
	b, _ := utf8.DecodeLastRuneInString(before)
	a, _ := utf8.DecodeRuneInString(after)
	joined := from > 0 && before == text[:from] && (unicode.Is(unicode.Latin, b) || unicode.IsDigit(b) || b == '-' || b == '/' || b == '@' || b == '.')
	trailing := to < len(text) && after == text[to:] && (unicode.Is(unicode.Latin, a) || unicode.IsDigit(a) || a == '-' || a == '/' || a == '@')
	return joined || trailing || len(after) < len(text[to:]) && unicode.IsUpper(a)
}
