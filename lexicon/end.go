package lexicon

import (
	"unicode"

	"talkgraph/knowledge"
)

// end is the code point after the name whose last cell is this one, with a
// plural or a version written right after it; ok is false where the printed
// word goes on.
func (p *pattern) end(s *scan, last int, words *words) (end int, ok bool) {
	i := int(s.cells[last])
	if s.is(latin, i) {
		return p.latinEnd(s, last)
	}
	for s.near(i+1) == 'ー' {
		i++
	}
	if s.is(katakana, i) && !words.endsAt(s, i) {
		return 0, false
	}
	return s.closed(i)
}

func (p *pattern) latinEnd(s *scan, last int) (int, bool) {
	i := int(s.cells[last])
	if !s.is(latin, i+1) {
		return s.closed(i)
	}
	next := s.near(i + 1)
	digits := unicode.IsDigit(next) && !unicode.IsDigit(s.near(i))
	switch {
	case digits && p.entry.Kind == knowledge.Event:
		return s.closed(i)
	case next == 's' && p.letters >= 3 && !p.context && !s.is(latin, i+2) && s.surface(s.start(i+1), s.end(i+1)) == "s":
		if p.ofPlural(s, last) {
			return 0, false
		}
		return s.closed(i + 1)
	case digits && p.letters >= 3 && p.entry.versioned():
		for unicode.IsDigit(s.near(i+1)) || (s.near(i+1) == '.' && unicode.IsDigit(s.near(i+2))) {
			i++
		}
		if !s.is(latin, i+1) && !p.ofCode(s, last, s.surface(s.end(int(s.cells[last])), s.end(i))) {
			return s.closed(i)
		}
	}
	return 0, false
}

// closed is the code point after the folded rune, unless the two share one.
func (s *scan) closed(i int) (int, bool) {
	end := s.end(i)
	return end, i+1 >= len(s.folded) || s.start(i+1) >= end
}
