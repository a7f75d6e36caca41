package mention

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/lines"
)

// peopleAgain finds people whom the document names in full where other lines
// have a part of their Latin name: "Vogels", "Werner".
func (r *finder) peopleAgain() {
	parts := r.nameParts()
	if len(parts) == 0 {
		return
	}
	least, credited := parts.least(), r.creditedWords()
	known := beginningsOf(parts, credited) // most words are passed over
	for i, l := range r.Doc.Lines {
		if !lines.WorthReading(l) {
			continue
		}
		for from, to := range capitals(l.Text, least) {
			if !known.has(l.Text[from:to]) {
				continue
			}
			part := parts[l.Text[from:to]]
			if part.key == "" && credited[l.Text[from:to]] {
				part.key = r.partHere(i, l.Text[from:to])
			}
			if part.key == "" || inName(l.Text, from, to) {
				continue
			}
			text := r.Coded(i)
			m := Mention{text.Point(from), text.Point(to), knowledge.Person, part.key, r.lex.ByID(part.key), "name-part"}
			if part.doubts && (!meansPerson(l.Text, from, to) || r.named(i, m)) {
				continue
			}
			r.add(i, m)
			r.Found[i] = disjoint(r.Found[i])
		}
	}
}

// beginningsOf are the bytes with which the words of names begin.
func beginningsOf(parts nameParts, credited map[string]bool) *pairSet {
	known := new(pairSet)
	add := func(word string) {
		if len(word) > 1 {
			known.add(word)
		}
	}
	for word := range parts {
		add(word)
	}
	for word := range credited {
		add(word)
	}
	return known
}

// creditedWords are the words of names of those who are credited with talks.
func (r *finder) creditedWords() map[string]bool {
	out := make(map[string]bool)
	for _, s := range r.Layout.Sections {
		for _, c := range s.Credits {
			for _, p := range c.People {
				for word := range strings.FieldsSeq(p.Name) {
					out[word] = true
				}
			}
		}
	}
	return out
}

// partHere is whom a part of a name that several people share means in a talk: the
// one of them who gives it; "" if there is none.
func (r *finder) partHere(line int, word string) string {
	s := r.Inner[line]
	if s < 0 {
		return ""
	}
	who := ""
	for _, c := range r.Layout.Sections[s].Credits {
		for _, p := range c.People {
			if !slices.Contains(strings.Fields(p.Name), word) {
				continue
			}
			key, _ := r.claims.Person(p.Name)
			if who != "" && who != key {
				return ""
			}
			who = key
		}
	}
	return who
}

// nameParts are the words of Latin names of people that the document names.
func (r *finder) nameParts() nameParts {
	parts := make(nameParts)
	for i := range r.Found {
		if !lines.WorthReading(r.Doc.Lines[i]) {
			continue
		}
		for _, m := range r.People(i) {
			name := r.Coded(i).Printed(m.Start, m.End)
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
