package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenize lists the words of ASCII letters that no name covers, but for those
// of one letter and short ones in small letters. What it gave before is gone.
func (s *scan) tokenize(taken []match) []token {
	out := s.tokens[:0]
	for _, c := range s.starts {
		t := s.tokenAt(int(s.cells[c]))
		if t.length() < 2 || t.length() < shortestPart && !t.capital {
			continue
		}
		start, end := s.span(&t)
		for len(taken) > 0 && taken[0].end <= start {
			taken = taken[1:]
		}
		if named := len(taken) > 0 && taken[0].start < end; !named && !s.hidden(t.from) {
			out = append(out, t)
		}
	}
	s.tokens = out
	return out
}

// tokenAt is the Latin word that starts at a folded rune; of no length if not
// all of it is ASCII letters.
func (s *scan) tokenAt(from int) token {
	kinds, to, all := s.kinds, from, latin|letter
	for to < len(kinds) && kinds[to]&latin != 0 {
		all &= kinds[to]
		to++
	}
	if to == from || all&letter == 0 {
		return token{from: from, to: from}
	}
	return token{from: from, to: to, capital: hasUpper(s.text[s.start(from):s.end(to-1)])}
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
func (s *scan) word(t *token) string { return s.letters()[t.from:t.to] }

// letters is the folded line with a blank for all but small ASCII letters: a
// byte a rune.
func (s *scan) letters() string {
	if s.small == "" {
		var out strings.Builder
		out.Grow(len(s.folded))
		for i, r := range s.folded {
			if s.kinds[i]&letter == 0 {
				r = ' '
			}
			out.WriteByte(byte(r))
		}
		s.small = out.String()
	}
	return s.small
}
