package knowledge

import (
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
		fold(name, func(r rune, _, _ int) {
			if inKey(r) {
				out = utf8.AppendRune(out, r)
			}
		})
		return out
	}
	for i := range len(name) {
		if r := lower(rune(name[i])); inKey(r) {
			out = append(out, byte(r))
		}
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
	return r != 'ー' && (unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r))
}
