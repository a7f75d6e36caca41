package lexicon

import (
	_ "embed"
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
)

//go:embed words.txt
var englishWords string

//go:embed katakana.txt
var katakanaWords string

// words are the ordinary words that keep names apart from their surroundings.
type words struct {
	english    map[string]bool // lower case; never taken for a misspelt name
	suffixes   [256][]string   // of forms of words, by their last byte
	katakana   *trie           // of keys: what may stand next to a name in one run of katakana
	lookalikes lookalikes
}

func newWords() *words {
	w := &words{english: make(map[string]bool), lookalikes: newLookalikes()}
	for word := range strings.FieldsSeq(englishWords) {
		w.english[word] = true
	}
	for _, suffix := range []string{"s", "es", "d", "ed", "r", "er", "ers", "rs", "ing", "ly", "ion", "ions", "able", "ment", "ments", "ness"} {
		last := suffix[len(suffix)-1]
		w.suffixes[last] = append(w.suffixes[last], suffix)
	}
	return w
}

// learnKatakana takes the listed words and the names which may stand next to
// another in one run.
func (w *words) learnKatakana(names []*pattern) {
	var keys []string
	for word := range strings.FieldsSeq(katakanaWords) {
		keys = append(keys, knowledge.Key(word))
	}
	for _, p := range names {
		if len(p.key) >= 9 && !strings.ContainsFunc(p.key, func(r rune) bool { return !isKatakana(r) }) {
			keys = append(keys, p.key)
		}
	}
	slices.Sort(keys)
	w.katakana = newTrie(slices.Compact(keys))
}

// endsAt says whether a word may end at this folded katakana: the rest of the
// run is nothing or made of known words.
func (w *words) endsAt(s *scan, i int) bool {
	end := i + 1
	for size := 0; s.is(katakana, end) && size <= longestRun; end++ {
		if s.folded[end] != 'ー' {
			size += utf8.RuneLen(s.folded[end])
		}
	}
	return w.made(s.folded[i+1 : end])
}

// startsAt says whether a word may start at this folded katakana.
func (w *words) startsAt(s *scan, i int) bool {
	from := i
	for s.is(katakana, from-1) && i-from <= longestRun {
		from--
	}
	return w.made(s.folded[from:i])
}

// longestRun bounds the katakana that are taken apart.
const longestRun = 120 // bytes

// made says whether a run is made of known katakana words. Long vowel marks
// do not count.
func (w *words) made(run []rune) bool {
	if len(run) == 0 {
		return true
	}
	var room [longestRun]rune
	text, size := room[:0], 0
	for _, r := range run {
		if r == 'ー' {
			continue
		}
		if size += utf8.RuneLen(r); size > longestRun {
			return false
		}
		text = append(text, r)
	}
	var reached [longestRun + 1]bool
	reached[0] = true
	for from := range text {
		for to, node := from, int32(0); reached[from] && to < len(text); to++ {
			if node = w.katakana.step(node, text[to]); node == 0 {
				break
			}
			reached[to+1] = reached[to+1] || w.katakana.isKey(node)
		}
	}
	return reached[len(text)]
}

// common says whether an English word, or the word it is a form of, is listed.
func (w *words) common(word string) bool {
	if word == "" {
		return false
	}
	if w.english[word] {
		return true
	}
	for _, suffix := range w.suffixes[word[len(word)-1]] {
		stem, cut := strings.CutSuffix(word, suffix)
		if !cut || len(stem) < 3 {
			continue
		}
		doubled := stem[len(stem)-1] == stem[len(stem)-2]
		if w.english[stem] || w.english[stem+"e"] || (doubled && w.english[stem[:len(stem)-1]]) ||
			(stem[len(stem)-1] == 'i' && w.english[stem[:len(stem)-1]+"y"]) {
			return true
		}
	}
	return false
}

// Ordinary tells texts of which every word is an ordinary one of English.
func (l *Lexicon) Ordinary(text string) bool { return l.finder.words.ordinary(text) }

func (w *words) ordinary(text string) bool {
	fields := strings.Fields(strings.ToLower(text))
	return len(fields) > 0 && !slices.ContainsFunc(fields, func(word string) bool { return !w.common(word) })
}
