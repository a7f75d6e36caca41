package knowledge

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// Key gives the one spelling under which names are compared: Fold without
// blanks, punctuation and long vowel marks, so that "fail-over", "Fail Over"
// and "failover" are one name, and サーバレス and サーバーレス are one.
// "+" and "#" stay: C, C++ and C# are three.
func Key(name string) string {
	var room [64]byte
	return string(AppendKey(room[:0], name))
}

// AppendKey appends the key of a name.
func AppendKey(out []byte, name string) []byte {
	if !IsASCII(name) {
		var room [64]byte
		return appendKeyed(out, AppendText(room[:0], name))
	}
	n := len(out)
	out = slices.Grow(out, len(name))[:n+len(name)]
	for i := range len(name) {
		b := keyBytes[name[i]]
		out[n] = b // what counts in no key is written over
		n += int((b + 0x7F) >> 7)
	}
	return out[:n]
}

// keyBytes are what bytes of ASCII are in keys; 0 where they count in none.
var keyBytes = newKeyBytes()

func newKeyBytes() (out [256]byte) {
	for b := range byte(utf8.RuneSelf) {
		if r := lower(rune(b)); inKey(r) {
			out[b] = byte(r)
		}
	}
	return out
}

// appendKeyed appends what a folded text has of a key.
func appendKeyed(out, folded []byte) []byte {
	for len(folded) > 0 {
		r, size := utf8.DecodeRune(folded)
		if inKey(r) {
			out = append(out, folded[:size]...)
		}
		folded = folded[size:]
	}
	return out
}

// KeySpans is Key with the way back to the original.
func KeySpans(name string) []FoldedRune {
	spans := FoldSpans(name)
	out := spans[:0]
	for _, s := range spans {
		if inKey(s.Rune) {
			out = append(out, s)
		}
	}
	return out
}

// inKey tells the folded runes that make keys.
func inKey(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || '0' <= r && r <= '9' || r == '+' || r == '#'
	}
	if isKana := 'ぁ' <= r && r <= 'ゖ' || 'ァ' <= r && r <= 'ヺ'; isKana || '一' <= r && r <= 0x9FFF {
		return true
	}
	return r != 'ー' && (unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r))
}
