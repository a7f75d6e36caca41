package relate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// peopleAgain finds people whom the document names in full where other lines
// have a part of their Latin name: "Vogels", "Werner".
func (r *relater) peopleAgain() {
	parts := r.nameParts()
	if len(parts) == 0 {
		return
	}
	for i, l := range r.doc.Lines {
		if !worthReading(l) {
			continue
		}
		for from, to := range capitals(l.Text) {
			full, ok := parts[l.Text[from:to]]
			if !ok || full == "" || inName(l.Text, from, to) {
				continue
			}
			text := r.coded(i)
			entry := r.lex.ByID(full)
			r.add(i, Mention{text.Point(from), text.Point(to), knowledge.Person, full, entry, "name-part"})
			r.found[i] = disjoint(r.found[i])
		}
	}
}

// nameParts are the words of Latin names of people that the document names,
// with the key of the one that each can stand for; empty if there are two.
func (r *relater) nameParts() map[string]string {
	parts := make(map[string]string)
	for i := range r.found {
		if !worthReading(r.doc.Lines[i]) {
			continue
		}
		for _, m := range r.of(i, knowledge.Person) {
			name := r.coded(i).Slice(m.Start, m.End)
			if !strings.ContainsFunc(name, unicode.IsSpace) {
				continue
			}
			words := strings.Fields(name)
			if len(words) < 2 {
				continue
			}
			for _, word := range words {
				if commonWords.Has(word) || slices.ContainsFunc(r.lex.Lookup(word), func(e *lexicon.Entry) bool { return e != m.Entry }) {
					continue
				}
				if other, ok := parts[word]; ok && other != m.Key {
					parts[word] = ""
				} else {
					parts[word] = m.Key
				}
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
