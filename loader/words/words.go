// Package words reads the loader's word lists: data files of one word a line.
package words

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

// A List is words that mean the same to a rule. It does not change once made.
type List struct {
	whole  map[string]bool
	starts map[rune][]string // folded, longest first, by their first rune
	ends   map[rune][]string // the same by their last rune
	marks  *runeSet          // the first runes
	lasts  *runeSet          // the last ones
	shapes *shapes           // of all of them
	any    *pattern.Words    // all of them
	most   int               // bytes of the longest
}

// A runeSet tells, of most runes that a map does not hold, that it does not.
type runeSet [16]uint64

func (s *runeSet) add(r rune) { s[r>>6&15] |= 1 << (r & 63) }

func (s *runeSet) may(r rune) bool { return s[r>>6&15]&(1<<(r&63)) != 0 }

// New reads a list: one word a line; blank lines and lines that begin with
// "# " say nothing.
func New(data string) List {
	l := List{whole: make(map[string]bool), starts: make(map[rune][]string), ends: make(map[rune][]string), marks: new(runeSet), lasts: new(runeSet)}
	var all []string
	for line := range strings.Lines(data) {
		word := strings.TrimSpace(knowledge.Fold(line))
		if word == "" || word == "#" || strings.HasPrefix(word, "# ") {
			continue
		}
		all = append(all, word)
		l.whole[word] = true
	}
	slices.SortStableFunc(all, func(a, b string) int { return len(b) - len(a) })
	for _, word := range all {
		first, _ := utf8.DecodeRuneInString(word)
		last, _ := utf8.DecodeLastRuneInString(word)
		l.starts[first] = append(l.starts[first], word)
		l.ends[last] = append(l.ends[last], word)
		l.marks.add(first)
		l.lasts.add(last)
		l.most = max(l.most, len(word))
	}
	l.shapes, l.any = newShapes(all), pattern.NewWords(all)
	return l
}

// Cue is the words, for sets of what to look for: a set that holds none of them
// in a text, and in what it folds to, has no part in which one stands.
func (l List) Cue() *pattern.Words { return l.any }

// Has tells whether the text is one of the words. No text is made for the look.
func (l List) Has(text string) bool {
	text = strings.TrimSpace(text)
	if len(text) > mostFolded*l.most || !l.mayHave(text) {
		return false
	}
	var room [64]byte
	folded := bytes.TrimSpace(knowledge.AppendText(room[:0], text))
	return len(folded) <= l.most && len(folded) > 0 && l.shapes.may(shape(folded)) && l.whole[string(folded)]
}

// mayHave is false only if a text, as it is, is none of the words: one of ASCII by
// its shape, others by the runes at their ends. Most lines are told so.
func (l List) mayHave(text string) bool {
	if text == "" {
		return false
	}
	if text[0] < utf8.RuneSelf && knowledge.IsASCII(text) {
		return len(text) <= l.most && l.shapes.may(shape(text))
	}
	if last, ok := knowledge.FoldedLast(text); ok && !l.lasts.may(last) {
		return false
	}
	first, ok := knowledge.FoldedFirst(text)
	return !ok || l.marks.may(first)
}

// mostFolded is how many bytes of a text can become one of folded text, at
// most: 𝐚 is a.
const mostFolded = 4

// In tells whether one of the words stands in the text: Latin words as whole
// words, Japanese ones anywhere.
func (l List) In(text string) bool { return l.Index(text) >= 0 }

// Index is the byte of the folded text at which the first of the words to
// stand in it begins, or -1.
func (l List) Index(text string) int {
	if !l.any.May(text) && knowledge.FoldsToSmall(text) {
		return -1
	}
	folded := knowledge.Fold(text)
	letter := false // stands before
	for at, r := range folded {
		inside := letter
		letter = r < utf8.RuneSelf && latin(byte(r))
		if inside && letter {
			continue // no word begins in a Latin one, see edge
		}
		if l.marks.may(r) && l.at(folded, at, r) != "" {
			return at
		}
	}
	return -1
}

// at is the longest of the words that stand at this byte of a folded text,
// which begins with r there, or "".
func (l List) at(folded string, at int, r rune) string {
	for _, word := range l.starts[r] {
		if strings.HasPrefix(folded[at:], word) && edge(folded, at, word) {
			return word
		}
	}
	return ""
}

// Prefix is the longest of the words that the text begins with, folded, or "".
func (l List) Prefix(text string) string {
	if text == "" || text[0] < utf8.RuneSelf && !l.marks.may(rune(small(text[0]))) && knowledge.IsASCII(text) {
		return ""
	}
	folded := knowledge.Fold(text)
	first, _ := utf8.DecodeRuneInString(folded)
	return l.at(folded, 0, first)
}

// Suffix is the longest of the words that the text ends with, folded, or "".
func (l List) Suffix(text string) string {
	if text = strings.TrimSpace(text); text == "" || knowledge.IsASCII(text) && l.ends[rune(small(text[len(text)-1]))] == nil {
		return ""
	}
	folded := strings.TrimSpace(knowledge.Fold(text))
	last, _ := utf8.DecodeLastRuneInString(folded)
	for _, word := range l.ends[last] {
		if strings.HasSuffix(folded, word) && edge(folded, len(folded)-len(word), word) {
			return word
		}
	}
	return ""
}

// edge tells whether the word at this byte of the text touches no further Latin letter.
func edge(text string, at int, word string) bool {
	end := at + len(word)
	before := at > 0 && latin(text[at-1]) && latin(word[0])
	after := end < len(text) && latin(text[end]) && latin(word[len(word)-1])
	return !before && !after
}

func latin(b byte) bool { return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' }
