package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenize lists the words of ASCII letters that no name covers, but for short
// ones in small letters. What it gave before is gone.
func (s *scan) tokenize(taken []match) []token {
	out := s.tokens[:0]
	for i := 0; i < len(s.kinds); i++ {
		from, all := i, latin|letter
		for s.is(latin, i) {
			all &= s.kinds[i]
			i++
		}
		if i == from {
			continue
		}
		t := token{start: s.start(from), end: s.end(i - 1), from: from, to: i}
		for len(taken) > 0 && taken[0].end <= t.start {
			taken = taken[1:]
		}
		named := len(taken) > 0 && taken[0].start < t.end
		if named || s.hidden(from) || all&letter == 0 {
			continue
		}
		if t.capital = hasUpper(s.text[t.start:t.end]); t.capital || i-from >= shortestPart {
			out = append(out, t)
		}
	}
	s.tokens = out
	return out
}

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
