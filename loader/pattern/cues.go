package pattern

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// cues are the words that those of a set need, found by an Aho–Corasick
// automaton over the bytes of a text in small letters.
type cues struct {
	set     *Set
	of      []bits     // by the place of a pattern: what must be found for it to match
	lengths []int      // by number of a set of words: the bytes of its shortest
	classes [256]uint8 // of bytes: 0 stands in no word
	count   int        // of classes
	inverse uint64     // of count, see state
	ends    []bits     // by state: the words that end there
	steps   []uint32   // by state and class: where the next state's begin, doubled, and one if words end there
}

// strange are letters that match others in any case, and are not their capitals.
var strange = []string{"ſ", "\u212a"}

func newCues(set *Set) *cues {
	c := &cues{set: set, of: make([]bits, len(set.patterns)+len(set.words))}
	words, numbers := make(map[string]bits), make(map[string]int) // by word: the sets that have it; by set: its number
	need := func(at int, set []string) {
		key := strings.Join(set, "\n")
		n, known := numbers[key]
		if !known && len(numbers) < mostBits {
			n, known = len(numbers), true
			numbers[key] = n
			c.lengths = append(c.lengths, shortest(set))
		}
		if known {
			c.need(at, set, numbered(n), words)
		}
	}
	for i, w := range set.words { // there are few
		need(len(set.patterns)+i, w.all)
	}
	for i, p := range set.patterns {
		for _, set := range worthLooking(clauses(p.tree())) {
			need(i, set)
		}
	}
	for _, word := range strange {
		for n := range len(numbers) {
			words[word] = words[word].with(numbered(n))
		}
	}
	c.build(words)
	return c
}

// worthLooking leaves out the sets of words that tell little: those of which a word is
// a letter of ASCII, and, where a pattern needs others too, of which a word is
// common. Most lines hold it, again and again.
func worthLooking(sets [][]string) [][]string {
	sets = slices.DeleteFunc(sets, func(set []string) bool { return slices.ContainsFunc(set, isLetter) })
	isCommon := func(set []string) bool { return slices.ContainsFunc(set, common) }
	if !slices.ContainsFunc(sets, func(set []string) bool { return !isCommon(set) }) {
		return sets
	}
	return slices.DeleteFunc(sets, isCommon)
}

func isLetter(word string) bool { return len(word) == 1 && 'a' <= word[0] && word[0] <= 'z' }

// common tells words that many lines hold: two letters of ASCII or fewer, the end of a
// word, a mark.
func common(word string) bool {
	r, size := utf8.DecodeRuneInString(word)
	return len(word) <= 2 || size == len(word) && !unicode.IsLetter(r)
}

// How many bytes of a word are looked for: what begins so seldom goes on otherwise,
// and fewer states are made sooner. Kana say less than letters and kanji: many
// lines hold "さんに", and few "さんによる".
const (
	longest     = 9
	longestKana = 15
)

// lookedFor is a word as far as it is looked for.
func lookedFor(word string) string {
	if len(word) > longest && isKana(word[:longest]) {
		return word[:min(len(word), longestKana)]
	}
	return word[:min(len(word), longest)]
}

// isKana tells texts of kana, and of marks of Japanese, by the byte with which they begin.
func isKana(text string) bool {
	for i := 0; i < len(text); i += len("か") {
		if text[i] != "か"[0] {
			return false
		}
	}
	return true
}

// need notes that what has a place needs one of a set of words.
func (c *cues) need(at int, set []string, bit bits, words map[string]bits) {
	c.of[at] = c.of[at].with(bit)
	for _, word := range set {
		word = lookedFor(word)
		words[word] = words[word].with(bit)
	}
}
