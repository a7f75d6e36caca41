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

// kinds knows the runes that most text is made of.
var kinds = newKindTable()

type kindTable struct {
	ascii [0x100]kind // half of it is used; a byte is always inside
	kana  [0x100]kind // the marks and kana from U+3000 on
}

const firstKana = 0x3000

func newKindTable() *kindTable {
	t := new(kindTable)
	for r := range 0x80 {
		t.ascii[r] = kindOf(rune(r))
	}
	for r := range t.kana {
		t.kana[r] = kindOf(firstKana + rune(r))
	}
	return t
}

// of is kindOf, faster.
func (t *kindTable) of(r rune) kind {
	if r < 0x80 {
		return t.ascii[r]
	}
	return t.ofWide(r)
}

func (t *kindTable) ofWide(r rune) kind {
	switch {
	case firstKana <= r && r < firstKana+0x100:
		return t.kana[r-firstKana]
	case 0x4E00 <= r && r <= 0x9FFF:
		return keyed
	}
	return kindOf(r)
}

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

// startsAfter is 1 for what counts in a key and is not inside a Latin word, 0
// else: bit by bit, for a branch that is taken at the end of each word is slow.
func (k kind) startsAfter(before kind) int {
	return int(k & keyed &^ (before & keyed & (k & before & latin / latin)))
}

// counted is the kind if it counts in a key, else none.
func (k kind) counted() kind { return k * (k & keyed) }
