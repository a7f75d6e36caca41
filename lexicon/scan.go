package lexicon

import "talkgraph/knowledge"

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
	seen     trait                  // all traits of its runes
	readings []reading
	plain    []match // see finder.search
	doubtful []match
	refused  []match
	all      []match
	tokens   []token
	kin      map[kinship][2]int // see surroundings.related
	small    []byte             // the folded runes, with a blank for all but small letters of ASCII
	letters  string             // small, once it is asked for; see spelt
}

func newScan(line string) *scan {
	s := new(scan)
	s.read(line)
	return s
}

// read makes a line ready in the place of the one before.
func (s *scan) read(line string) {
	s.line, s.mask, s.letters = line, nil, ""
	s.bytes, s.spans = s.bytes[:0], s.spans[:0]
	if knowledge.IsASCII(line) {
		s.readASCII()
	} else if !s.readPlain() {
		s.decode()
		s.fold()
		s.classify()
	}
	s.part()
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
