package lexicon

import "slices"

const (
	shortestFuzzy = 6  // letters of a misspelt word
	twoEdits      = 10 // letters from which two edits are forgiven
	shortestPart  = 4  // letters of either of two words that make a name, or a compound
)

// A token is a Latin word of a line that is no name.
type token struct {
	from, to int // folded runes
	capital  bool
	ordinary known // a word of English
}

// known is yes, no, or not asked yet.
type known uint8

const (
	unasked known = iota
	yes
	no
)

// fuzz adds misspelt names to the matches of a line, keeping their order.
func (f *finder) fuzz(s *scan, taken []match) []match {
	if !s.japanese && !hasUpper(s.text) {
		return taken // ordinary words
	}
	tokens, named := s.tokenize(taken), len(taken)
	for i := 0; i < len(tokens); i++ {
		if s.besides(tokens, i) {
			if m, ok := f.misspeltPair(s, &tokens[i], &tokens[i+1]); ok {
				taken = append(taken, m)
				i++
				continue
			}
		}
		if !s.mayName(&tokens[i]) || f.ordinary(s, &tokens[i]) || f.besideName(s, tokens, i) {
			continue
		}
		if m, ok := f.misspelt(s, &tokens[i], s.word(&tokens[i]), s.word(&tokens[i])); ok {
			taken = append(taken, m)
		}
	}
	if len(taken) > named {
		slices.SortFunc(taken, func(a, b match) int { return a.start - b.start })
	}
	return taken
}

// besides says whether nothing but a blank is between a word and the next.
func (s *scan) besides(tokens []token, i int) bool {
	if i < 0 || i+1 >= len(tokens) {
		return false
	}
	_, end := s.span(&tokens[i])
	return s.start(tokens[i+1].from) == end+1 && s.text[end] == ' '
}

// mayName says whether a word alone may be a misspelt name. English words in
// small letters are words, not names.
func (s *scan) mayName(t *token) bool {
	return t.length() >= shortestFuzzy && (s.japanese || t.capital)
}

// misspeltPair finds the one name that two words nearly spell together.
func (f *finder) misspeltPair(s *scan, a, b *token) (match, bool) {
	if !s.japanese && !a.capital && !b.capital || !f.mayPair(s, a, b) {
		return match{}, false
	}
	both, own := s.word(a)+s.word(b), s.word(a)+s.word(b)
	if founders[s.surface(s.span(a))] {
		own = s.word(b) // Apache Spot is no misspelt Apache POI
	}
	return f.misspelt(s, &token{from: a.from, to: b.to}, both, own)
}

// mayPair says whether two words may be one misspelt name: neither is a
// particle, and at least one is no ordinary word.
func (f *finder) mayPair(s *scan, a, b *token) bool {
	return a.length() >= shortestPart && b.length() >= shortestPart && !(f.ordinary(s, a) && f.ordinary(s, b))
}

// ordinary says whether a word of the line is one of English.
func (f *finder) ordinary(s *scan, t *token) bool {
	if t.ordinary == unasked {
		t.ordinary = no
		if f.words.common(s.word(t)) {
			t.ordinary = yes
		}
	}
	return t.ordinary == yes
}

// misspelt finds the one name that a word of the line, or two, nearly spell.
// What spells a name as it is spells no other: PubSub is not PubNub. As many
// edits are forgiven as in what is its own of the word.
func (f *finder) misspelt(s *scan, t *token, word, own string) (match, bool) {
	if len(f.ending(f.trie.at(word))) > 0 {
		return match{}, false
	}
	start, end := s.span(t)
	names, least := f.fuzzy.nearest(word, editsOf(own))
	if len(names) != 1 || f.words.lookalikes.has(word) || f.words.compound(word) && (least > 1 || !hasInnerCapital(s.surface(start, end))) {
		return match{}, false
	}
	return match{start: start, end: end, pattern: &pattern{entry: names[0]}, fuzzy: true}, true
}

// editsOf is how many edits are forgiven in a word.
func editsOf(word string) int {
	if len(word) >= twoEdits {
		return 2
	}
	return 1
}
