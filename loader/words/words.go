// Package words reads the loader's word lists: data files of one word a line.
package words

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// A List is words that mean the same to a rule. It does not change once made.
type List struct {
	words []string // folded, longest first
	whole map[string]bool
}

// New reads a list: one word a line; blank lines and lines that begin with
// "# " say nothing.
func New(data string) List {
	l := List{whole: make(map[string]bool)}
	for line := range strings.Lines(data) {
		word := strings.TrimSpace(knowledge.Fold(line))
		if word == "" || word == "#" || strings.HasPrefix(word, "# ") {
			continue
		}
		l.words = append(l.words, word)
		l.whole[word] = true
	}
	slices.SortStableFunc(l.words, func(a, b string) int { return len(b) - len(a) })
	return l
}

// Has tells whether the text is one of the words.
func (l List) Has(text string) bool {
	return l.whole[strings.TrimSpace(knowledge.Fold(text))]
}

// In tells whether one of the words stands in the text: Latin words as whole
// words, Japanese ones anywhere.
func (l List) In(text string) bool { return l.Index(text) >= 0 }

// Index is the byte of the folded text at which the first of the words to
// stand in it begins, or -1.
func (l List) Index(text string) int {
	folded := knowledge.Fold(text)
	first := -1
	for _, word := range l.words {
		if at := find(folded, word); at >= 0 && (first < 0 || at < first) {
			first = at
		}
	}
	return first
}

// Prefix is the longest of the words that the text begins with, folded, or "".
func (l List) Prefix(text string) string {
	folded := knowledge.Fold(text)
	for _, word := range l.words {
		if strings.HasPrefix(folded, word) && edge(folded, 0, word) {
			return word
		}
	}
	return ""
}

// Suffix is the longest of the words that the text ends with, folded, or "".
func (l List) Suffix(text string) string {
	folded := strings.TrimSpace(knowledge.Fold(text))
	for _, word := range l.words {
		if strings.HasSuffix(folded, word) && edge(folded, len(folded)-len(word), word) {
			return word
		}
	}
	return ""
}

// find is strings.Index that respects the edges of Latin words.
func find(text, word string) int {
	for from := 0; ; {
		at := strings.Index(text[from:], word)
		if at < 0 {
			return -1
		}
		if edge(text, from+at, word) {
			return from + at
		}
		from += at + len(word)
	}
}

// edge tells whether the word at this byte of the text touches no further Latin letter.
func edge(text string, at int, word string) bool {
	end := at + len(word)
	before := at > 0 && latin(text[at-1]) && latin(word[0])
	after := end < len(text) && latin(text[end]) && latin(word[len(word)-1])
	return !before && !after
}

func latin(b byte) bool { return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' }
