package lexicon

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// A scan is one line made ready for the finder.
type scan struct {
	line   string
	text   []rune                 // the line as printed
	folded []knowledge.FoldedRune // all of it, folded
	cells  []cell                 // what names are made of
	mask   []bool                 // by code point: not searched; nil where all is
	latin  bool                   // the line has no Japanese
	room   []token                // for what tokens gives, until it is asked again
}

// A cell is a folded rune that counts in a key.
type cell struct {
	r   rune
	at  int // index into folded
	gap int // index into folded of what stands between the cell before and this one
}

func newScan(line string) *scan {
	s := new(scan)
	s.read(line)
	return s
}

// read makes a line ready in the place of the one before.
func (s *scan) read(line string) {
	s.line, s.mask, s.text = line, nil, s.text[:0]
	for _, r := range line {
		s.text = append(s.text, r)
	}
	s.folded = knowledge.AppendFoldSpans(s.folded[:0], line)
	s.latin = !slices.ContainsFunc(s.text, isJapanese)
	s.cells = s.cells[:0]
	gap := 0
	for i, f := range s.folded {
		if inKey(f.Rune) {
			s.cells = append(s.cells, cell{r: f.Rune, at: i, gap: gap})
			gap = i + 1
		}
	}
}

// gap is what stands before a cell, without long vowel marks.
func (s *scan) gap(c cell) string {
	if c.gap == c.at {
		return ""
	}
	var out strings.Builder
	for _, f := range s.folded[c.gap:c.at] {
		if f.Rune != 'ー' {
			out.WriteRune(f.Rune)
		}
	}
	return out.String()
}

// hidden says whether a folded rune is not searched.
func (s *scan) hidden(i int) bool {
	return s.mask != nil && (s.mask[s.folded[i].Start] || s.mask[s.folded[i].End-1])
}

// inKey tells the runes that knowledge.Key keeps.
func inKey(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '+' || r == '#'
	case isCommonJapanese(r):
		return true
	}
	return r != 'ー' && (unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r))
}

// isCommonJapanese tells the kana and kanji that most Japanese is made of.
func isCommonJapanese(r rune) bool {
	return 'ぁ' <= r && r <= 'ゖ' || 'ァ' <= r && r <= 'ヺ' || 0x4E00 <= r && r <= 0x9FFF
}

// isLatin tells letters and digits that make words with one another.
func isLatin(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	case isCommonJapanese(r):
		return false
	}
	return unicode.Is(unicode.Latin, r) || unicode.IsDigit(r) || unicode.In(r, unicode.Greek, unicode.Cyrillic)
}

func isKatakana(r rune) bool {
	return r == 'ー' || 'ァ' <= r && r <= 'ヺ' || r > 'ヺ' && unicode.Is(unicode.Katakana, r)
}

func isJapanese(r rune) bool {
	return r >= utf8.RuneSelf && (isCommonJapanese(r) || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana))
}

// softMarks may stand inside a name that is written without them.
const softMarks = "-‐_・./'’"

// joins says whether a name may reach over the gap. own are the marks that
// the name itself is written with; one of them may have a blank on either side.
func joins(gap, own string) bool {
	if gap == "" || gap == " " {
		return true
	}
	bare := strings.Trim(gap, " ")
	if len(gap)-len(bare) > 2 || len(bare) == 0 || len(bare) > 6 {
		return false
	}
	allowed := softMarks + own
	if bare != gap {
		allowed = own
	}
	for _, r := range bare {
		if !strings.ContainsRune(allowed, r) {
			return false
		}
	}
	return true
}

// near is the folded rune at an index, or 0 outside of the line.
func (s *scan) near(i int) rune {
	if i < 0 || i >= len(s.folded) {
		return 0
	}
	return s.folded[i].Rune
}

// surface is the printed text from one code point to another.
func (s *scan) surface(start, end int) string { return string(s.text[start:end]) }
