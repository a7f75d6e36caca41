package lexicon

import (
	"slices"
	"strings"
	"unicode"

	"talkgraph/knowledge"
)

// fuzzyNames are the names that misspellings are looked up in: Latin ones of
// 6 letters and more that are no ordinary words, by the length of their keys.
type fuzzyNames map[int]*speltNames

const (
	shortestFuzzy = 6  // letters of a misspelt word
	twoEdits      = 10 // letters from which two edits are forgiven
	otherFirst    = 7  // letters from which the first letter may be the wrong one
)

func (f fuzzyNames) learn(key, name string, e *Entry) {
	if e.Kind == knowledge.Topic || len(key) < shortestFuzzy || strings.ContainsFunc(key, func(r rune) bool { return r < 'a' || r > 'z' }) {
		return
	}
	speltByLength(f).add(key, name, e)
}

// learn lets a katakana name stand next to another in one run.
func (w *words) learn(key string) {
	if len(key) >= 9 && !strings.ContainsFunc(key, func(r rune) bool { return !isKatakana(r) }) {
		w.katakana[key] = true
	}
}

// A token is a Latin word of a line that is no name.
type token struct {
	start, end int    // code points
	word       string // folded
	capital    bool   // it is printed with one
}

// fuzz adds misspelt names to the matches of a line, keeping their order.
func (f *finder) fuzz(s *scan, taken []match) []match {
	if s.latin && !strings.ContainsFunc(s.line, unicode.IsUpper) {
		return taken // ordinary words
	}
	tokens := s.tokens(taken)
	for i := 0; i < len(tokens); i++ {
		if i+1 < len(tokens) && tokens[i+1].start == tokens[i].end+1 && s.text[tokens[i].end] == ' ' {
			if m, ok := f.misspeltPair(s, tokens[i], tokens[i+1]); ok {
				taken = append(taken, m)
				i++
				continue
			}
		}
		if s.latin && !tokens[i].capital || f.words.common(tokens[i].word) || f.besideName(s, tokens, i) {
			continue
		}
		if m, ok := f.misspelt(s, tokens[i]); ok {
			taken = append(taken, m)
		}
	}
	slices.SortFunc(taken, func(a, b match) int { return a.start - b.start })
	return taken
}

// misspeltPair finds the one name that two words nearly spell together.
func (f *finder) misspeltPair(s *scan, a, b token) (match, bool) {
	if s.latin && !a.capital && !b.capital || !f.mayPair(a.word, b.word) {
		return match{}, false
	}
	return f.misspelt(s, token{a.start, b.end, a.word + b.word, a.capital || b.capital})
}

// mayPair says whether two words may be one misspelt name: neither is a
// particle, and at least one is no ordinary word.
func (f *finder) mayPair(a, b string) bool {
	return len(a) > 3 && len(b) > 3 && !(f.words.common(a) && f.words.common(b))
}

// misspelt finds the one name that a word nearly spells. English words in
// small letters are words, not names.
func (f *finder) misspelt(s *scan, t token) (match, bool) {
	if len(t.word) < shortestFuzzy || s.latin && !t.capital {
		return match{}, false
	}
	edits := 1
	if len(t.word) >= twoEdits {
		edits = 2
	}
	names, least := f.fuzzy.nearest(t.word, edits)
	if len(names) != 1 || f.words.compound(t.word) && (least > 1 || !hasInnerCapital(s.surface(t.start, t.end))) {
		return match{}, false
	}
	return match{start: t.start, end: t.end, pattern: &pattern{entry: names[0]}, fuzzy: true}, true
}

// nearest gives the names that a word spells with the fewest edits, and how many.
func (f fuzzyNames) nearest(word string, edits int) (names []*Entry, least int) {
	least = edits + 1
	speltByLength(f).within([]rune(word), edits, func(n speltName, d int) {
		switch {
		case n.key[0] != rune(word[0]) && (d > 1 || len(word) < otherFirst), d > least:
		case d < least:
			least, names = d, append(names[:0], n.entry)
		case !slices.Contains(names, n.entry):
			names = append(names, n.entry)
		}
	})
	return names, least
}

// tokens lists the words of ASCII letters that no name covers. What it gave
// before is gone.
func (s *scan) tokens(taken []match) []token {
	out := s.room[:0]
	letters := s.small()
	for i := 0; i < len(s.folded); i++ {
		from := i
		for isLatin(s.near(i)) {
			i++
		}
		if i == from {
			continue
		}
		t := token{start: s.folded[from].Start, end: s.folded[i-1].End, word: letters[from:i]}
		for len(taken) > 0 && taken[0].end <= t.start {
			taken = taken[1:]
		}
		named := len(taken) > 0 && taken[0].start < t.end
		if !named && !s.hidden(from) && strings.IndexByte(t.word, ' ') < 0 {
			t.capital = slices.ContainsFunc(s.text[t.start:t.end], unicode.IsUpper)
			out = append(out, t)
		}
	}
	s.room = out
	return out
}

// small is the folded line with a blank for all but small ASCII letters: a
// byte a rune.
func (s *scan) small() string {
	out := make([]byte, len(s.folded))
	for i, f := range s.folded {
		out[i] = ' '
		if 'a' <= f.Rune && f.Rune <= 'z' {
			out[i] = byte(f.Rune)
		}
	}
	return string(out)
}
