package lexicon

import (
	"unicode"

	"talkgraph/knowledge"
)

// A glyph is what the finder asks of a printed rune, all at once.
type glyph struct {
	shift uint16 // how far the rune is from what it folds to
	kind  kind   // of what it folds to, and whether it is a capital
	trait trait
	small byte // what it folds to if that is a small letter of ASCII, else a blank
}

// A trait is a set of the bits below.
type trait uint8

const (
	alone     trait = 1 << iota // it folds alone
	oriental                    // it is Japanese
	lengthens                   // イ after it is the long vowel mark
	shortI                      // イ itself
	isAt                        // @
	isBracket                   // < or {
	isColon                     // :
	isDot                       // .
)

// glyphs knows the runes that most text is made of: on few pages does one fold
// alone.
var glyphs = (*glyphTable)(knowledge.Pages(glyphOf, 0x00, 0x20, 0x21, 0x25, 0x30, 0xFF))

// glyphTable has the glyphs of the runes below U+10000, in pages of 256.
type glyphTable [256]*[256]glyph

func glyphOf(r rune) (g glyph) {
	folded, ok := knowledge.FoldsAlone(r)
	if !ok {
		return g
	}
	g = glyph{shift: uint16(r) - uint16(folded), kind: kindOf(folded), trait: alone, small: ' '}
	if g.kind&letter != 0 {
		g.small = byte(folded)
	}
	if unicode.IsUpper(r) {
		g.kind |= capital
	}
	for _, has := range []struct {
		bit trait
		is  bool
	}{
		{oriental, knowledge.IsJapanese(r)}, {lengthens, knowledge.Lengthens(folded)}, {shortI, folded == 'イ'},
		{isAt, r == '@'}, {isBracket, r == '<' || r == '{'}, {isColon, r == ':'}, {isDot, r == '.'},
	} {
		if has.is {
			g.trait |= has.bit
		}
	}
	return g
}

// kindOf is kindOf of a folded rune, faster.
func (t *glyphTable) kindOf(r rune) kind {
	if r < 1<<16 {
		if g := t[r>>8][r&0xFF]; g.trait&alone != 0 && g.shift == 0 {
			return g.kind
		}
	}
	return kindOf(r)
}

// readASCII reads a line of ASCII: its code points, what they fold to and their
// kinds.
func (s *scan) readASCII() {
	line := s.line
	n := len(line)
	text, folded, kinds, small, page := sized(s.text, n), sized(s.folded, n), sized(s.kinds, n), sized(s.small, n), glyphs[0]
	seen := trait(0)
	text, folded, kinds, small = text[:n], folded[:n], kinds[:n], small[:n] // no index is checked below
	for i := range n {
		b := line[i]
		g := &page[b]
		text[i], folded[i], kinds[i], small[i] = rune(b), rune(uint16(b)-g.shift), g.kind, g.small
		seen |= g.trait
	}
	s.text, s.folded, s.kinds, s.small = text, folded, kinds, small
	s.seen, s.japanese = seen, false
}

// readPlain is readASCII for lines of runes that fold alone; false for others,
// and for what is no UTF-8.
func (s *scan) readPlain() bool {
	line := s.line
	size := len(line)
	text, folded, kinds := sized(s.text, size), sized(s.folded, size), sized(s.kinds, size)
	small, bytes := sized(s.small, size), sized(s.bytes, size+1)
	text, folded, kinds, small, bytes = text[:size], folded[:size], kinds[:size], small[:size], bytes[:size+1] // no index n is checked below
	at, seen, last := 0, trait(0), trait(0)
	n := 0
	for ; n < size && at < size; n++ {
		r := rune(line[at])
		bytes[n] = int32(at)
		if r < 0x80 {
			at++
		} else if at+2 < size && r >= 0xE1 && r <= 0xEF && line[at+1]&0xC0 == 0x80 && line[at+2]&0xC0 == 0x80 {
			r = (r&0x0F)<<12 | rune(line[at+1]&0x3F)<<6 | rune(line[at+2]&0x3F)
			at += 3
		} else {
			return false
		}
		g := &glyphs[uint8(r>>8)][uint8(r)]
		if g.trait&alone == 0 {
			return false
		}
		f, k := uint16(r)-g.shift, g.kind
		if g.trait&shortI != 0 && last&lengthens != 0 {
			f, k = 'ー', katakana
		}
		text[n], folded[n], kinds[n], small[n] = r, rune(f), k, g.small
		seen |= g.trait
		last = g.trait
	}
	bytes[n] = int32(size)
	s.text, s.folded, s.kinds, s.small, s.bytes = text[:n], folded[:n], kinds[:n], small[:n], bytes[:n+1]
	s.seen, s.japanese = seen, seen&oriental != 0
	return true
}
