package lexicon

import (
	"slices"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// decode reads the code points of a line that is not plain. What is no UTF-8 becomes U+FFFD,
// in the line too: surfaces are cut from it.
func (s *scan) decode() {
	s.text = sized(s.text, len(s.line))
	if !utf8.ValidString(s.line) {
		s.line = string([]rune(s.line))
		s.text = sized(s.text, len(s.line))
	}
	text, bytes, n := s.text, sized(s.bytes, len(s.line)+1), 0
	for at, r := range s.line {
		text[n], bytes[n] = r, int32(at)
		n++
	}
	bytes[n] = int32(len(s.line))
	s.text, s.bytes = text[:n], bytes[:n+1]
	s.japanese, s.seen = slices.ContainsFunc(s.text, knowledge.IsJapanese), ^trait(0)
}

// fold folds the code points of the line.
func (s *scan) fold() {
	var straight bool
	if s.folded, straight = knowledge.AppendFold(s.folded[:0], s.text); straight {
		return
	}
	s.spans, s.folded = knowledge.AppendFoldSpans(s.spans, s.line), s.folded[:0]
	for _, f := range s.spans {
		s.folded = append(s.folded, f.Rune)
	}
}

// classify reads the kinds of the folded runes.
func (s *scan) classify() {
	s.kinds, s.small = sized(s.kinds, len(s.folded)), sized(s.small, len(s.folded))
	straight := len(s.spans) == 0
	for i, r := range s.folded {
		k := glyphs.kindOf(r)
		if !(straight && s.text[i] == r) && hasUpper(s.text[s.start(i):s.end(i)]) {
			k |= capital
		}
		s.kinds[i], s.small[i] = k, ' '
		if k&letter != 0 {
			s.small[i] = byte(r)
		}
	}
}

// part finds the cells and the words that they make.
func (s *scan) part() {
	n := len(s.folded)
	cells, starts, words := sized(s.cells, n), sized(s.starts, n+1), sized(s.words, n+2)
	cell, start, before, word := 0, 0, kind(0), kind(0)
	words[0] = 0
	for i, k := range s.kinds[:n] {
		both := k & before
		before = k
		if k&keyed == 0 {
			continue
		}
		cells[cell] = int32(i)
		if both&latin == 0 {
			words[start], starts[start] = word, int32(cell)
			start, word = start+1, 0
		}
		word |= k
		cell++
	}
	words[start] = word
	words[start+1] = 0
	starts[start] = int32(cell)
	s.cells, s.starts, s.words = cells[:cell], starts[:start+1], words[:start+2]
}

// sized is a slice of a length, whatever it holds.
func sized[T any](room []T, length int) []T { return slices.Grow(room[:0], length)[:length] }
