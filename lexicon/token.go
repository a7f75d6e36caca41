package lexicon

import (
	"unicode"
	"unicode/utf8"
)

// tokenize lists the words of ASCII letters that no name covers: in Japanese
// all, else those with a capital or next to one. Those of one letter and short
// ones in small letters are left out. What it gave before is gone.
func (s *scan) tokenize(taken []match) []token {
	out := s.tokens[:0]
	for i, cell := range s.starts[:len(s.starts)-1] {
		word, length := s.words[i+1], int(s.starts[i+1]-cell)
		near := word | s.words[i] | s.words[i+2]
		switch {
		case word&(letter|foreign) != letter, near&capital == 0 && !s.japanese, length < 2, length < shortestPart && word&capital == 0:
			continue
		}
		from := int(s.cells[cell])
		t := token{from: from, to: from + length, capital: word&capital != 0}
		start, end := s.span(&t)
		for len(taken) > 0 && taken[0].end <= start {
			taken = taken[1:]
		}
		named := len(taken) > 0 && taken[0].start < end
		if !named && !s.hidden(from) && !s.is(latin, from-1) && !s.is(latin, t.to) {
			out = append(out, t)
		}
	}
	s.tokens = out
	return out
}

func (t *token) length() int { return t.to - t.from }

// span is the code points of a word.
func (s *scan) span(t *token) (start, end int) { return s.start(t.from), s.end(t.to - 1) }

// hasUpper says whether a text has a capital.
func hasUpper(text []rune) bool {
	for _, r := range text {
		if 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

// word is the folded word.
func (s *scan) word(t *token) string { return s.spelt()[t.from:t.to] }

// spelt is the folded line with a blank for all but small letters of ASCII: a
// byte a rune.
func (s *scan) spelt() string {
	if s.letters == "" {
		s.letters = string(s.small)
	}
	return s.letters
}
