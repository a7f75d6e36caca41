package lexicon

import "unicode"

// A kind is what the finder asks of a folded rune, all at once: a set of the
// bits below.
type kind uint8

const (
	keyed     kind = 1 << iota // it counts in a key
	latin                      // it makes words with the next
	letter                     // a small ASCII letter
	katakana                   // or the long vowel mark
	combining                  // it belongs to the rune before it
	capital                    // it is printed as one
	foreign                    // it makes words, but is no ASCII letter
)

// kindOf reads the kind of a folded rune, bit by bit.
func kindOf(r rune) (k kind) {
	if 'A' <= r && r <= 'Z' {
		return kindOf(r+'a'-'A') | capital
	}
	for _, has := range []struct {
		bit kind
		is  bool
	}{
		{keyed, inKey(r)}, {latin, isLatin(r)}, {letter, 'a' <= r && r <= 'z'},
		{katakana, isKatakana(r)}, {combining, unicode.IsMark(r)},
		{foreign, isLatin(r) && (r < 'a' || r > 'z')},
	} {
		if has.is {
			k |= has.bit
		}
	}
	return k
}
