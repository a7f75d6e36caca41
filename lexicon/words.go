package lexicon

import (
	_ "embed"
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
	english  map[string]bool // lower case; never taken for a misspelt name
	katakana map[string]bool // keys; what may stand next to a name in one run of katakana
}

func newWords() *words {
	w := &words{english: make(map[string]bool), katakana: make(map[string]bool)}
	for word := range strings.FieldsSeq(englishWords) {
		w.english[word] = true
	}
	for word := range strings.FieldsSeq(katakanaWords) {
		w.katakana[knowledge.Key(word)] = true
	}
	return w
}

// endsAt says whether a word may end at this folded katakana: the rest of the
// run is nothing or made of known words.
func (w *words) endsAt(s *scan, i int) bool {
	var rest strings.Builder
	for i++; isKatakana(s.near(i)) && rest.Len() <= longestRun; i++ {
		if s.near(i) != 'ー' {
			rest.WriteRune(s.near(i))
		}
	}
	return w.made(rest.String())
}

// startsAt says whether a word may start at this folded katakana.
func (w *words) startsAt(s *scan, i int) bool {
	from := i
	for isKatakana(s.near(from-1)) && i-from <= longestRun {
		from--
	}
	var before strings.Builder
	for ; from < i; from++ {
		if s.near(from) != 'ー' {
			before.WriteRune(s.near(from))
		}
	}
	return w.made(before.String())
}

// longestRun bounds the katakana that are taken apart.
const longestRun = 120 // bytes

// made says whether the text is made of known katakana words.
func (w *words) made(text string) bool {
	if len(text) > longestRun {
		return false
	}
	reached := make([]bool, len(text)+1)
	reached[0] = true
	for from := range text {
		if !reached[from] {
			continue
		}
		for to := from; to < len(text); {
			_, size := utf8.DecodeRuneInString(text[to:])
			to += size
			reached[to] = reached[to] || w.katakana[text[from:to]]
		}
	}
	return reached[len(text)]
}

// common says whether an English word, or the word it is a form of, is listed.
func (w *words) common(word string) bool {
	if w.english[word] {
		return true
	}
	for _, suffix := range []string{"s", "es", "d", "ed", "r", "er", "ers", "rs", "ing", "ly", "ion", "ions", "able", "ment", "ments", "ness"} {
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
func (l *Lexicon) Ordinary(text string) bool {
	fields := strings.Fields(strings.ToLower(text))
	for _, word := range fields {
		if !l.finder.words.common(word) {
			return false
		}
	}
	return len(fields) > 0
}
