package lexicon

import (
	"slices"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// A scan is one line made ready for the finder. What it holds is written over
// by the next line.
type scan struct {
	line     string
	text     []rune                 // the line as printed
	bytes    []int32                // where its code points begin in the line, and its end; empty where it is ASCII
	folded   []rune                 // all of it, folded
	kinds    []kind                 // of the folded runes
	spans    []knowledge.FoldedRune // where folded runes come from; empty if each comes from one
	cells    []int32                // the folded runes that names are made of
	starts   []int32                // the cells that are not inside a Latin word, and how many cells there are
	words    []kind                 // all kinds of the cells from one start to the next; none before the first and after the last
	mask     []bool                 // by code point: not searched; nil where all is
	japanese bool                   // the line has some
	readings []reading
	plain    []match // see finder.search
	doubtful []match
	refused  []match
	all      []match
	tokens   []token
	kin      map[kinship][2]int // see surroundings.related
	small    string             // see letters
}

func newScan(line string) *scan {
	s := new(scan)
	s.read(line)
	return s
}

// read makes a line ready in the place of the one before.
func (s *scan) read(line string) {
	s.line, s.mask, s.small = line, nil, ""
	s.decode()
	s.fold()
	s.classify()
	s.part()
}

// classify reads the kinds of the folded runes.
func (s *scan) classify() {
	s.kinds = sized(s.kinds, len(s.folded))
	if len(s.bytes) == 0 {
		for i := range s.kinds {
			s.kinds[i] = kinds.ascii[s.line[i]]
		}
		return
	}
	straight := len(s.spans) == 0
	for i, r := range s.folded {
		k := kinds.of(r)
		if !(straight && s.text[i] == r) && hasUpper(s.text[s.start(i):s.end(i)]) {
			k |= capital
		}
		s.kinds[i] = k
	}
}

// part finds the cells and the words that they make. It does not branch, as
// no machine foresees how long a word is.
func (s *scan) part() {
	n := len(s.folded)
	cells, starts, words := sized(s.cells, n), sized(s.starts, n+1), sized(s.words, n+2)
	clear(words)
	cell, start, before := 0, 0, kind(0)
	for i, k := range s.kinds {
		cells[cell], starts[start] = int32(i), int32(cell)
		start += k.startsAfter(before)
		words[start] |= k.counted()
		cell += int(k & keyed)
		before = k
	}
	starts[start] = int32(cell)
	s.cells, s.starts, s.words = cells[:cell], starts[:start+1], words[:start+2]
}

// sized is a slice of a length, whatever it holds.
func sized[T any](room []T, length int) []T { return slices.Grow(room[:0], length)[:length] }

// decode reads the code points of the line. What is no UTF-8 becomes U+FFFD,
// in the line too: surfaces are cut from it.
func (s *scan) decode() {
	s.text, s.bytes, s.japanese = sized(s.text, len(s.line)), s.bytes[:0], false
	if knowledge.IsASCII(s.line) {
		for i := range s.text {
			s.text[i] = rune(s.line[i])
		}
		return
	}
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
	s.japanese = slices.ContainsFunc(s.text, isJapanese)
}

func (s *scan) fold() {
	var straight bool
	s.spans = s.spans[:0]
	if s.folded, straight = knowledge.AppendFold(s.folded[:0], s.text); straight {
		return
	}
	s.spans, s.folded = knowledge.AppendFoldSpans(s.spans, s.line), s.folded[:0]
	for _, f := range s.spans {
		s.folded = append(s.folded, f.Rune)
	}
}

// start is the code point that a folded rune comes from, the first if several.
func (s *scan) start(i int) int {
	if len(s.spans) > 0 {
		return s.spans[i].Start
	}
	return i
}

// end is the code point after a folded rune.
func (s *scan) end(i int) int {
	if len(s.spans) > 0 {
		return s.spans[i].End
	}
	return i + 1
}

// place is the code points from one cell to another.
func (s *scan) place(first, last int) (start, end int) {
	return s.start(int(s.cells[first])), s.end(int(s.cells[last]))
}

// hidden says whether a folded rune is not searched.
func (s *scan) hidden(i int) bool {
	return s.mask != nil && (s.mask[s.start(i)] || s.mask[s.end(i)-1])
}

// near is the folded rune at an index, or 0 outside of the line.
func (s *scan) near(i int) rune {
	if i < 0 || i >= len(s.folded) {
		return 0
	}
	return s.folded[i]
}

// is says whether the folded rune at an index, if there is one, is of a kind.
func (s *scan) is(k kind, i int) bool {
	return i >= 0 && i < len(s.kinds) && s.kinds[i]&k != 0
}

// surface is the printed text from one code point to another.
func (s *scan) surface(start, end int) string {
	if len(s.bytes) > 0 {
		start, end = int(s.bytes[start]), int(s.bytes[end])
	}
	return s.line[start:end]
}
