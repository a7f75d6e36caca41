package knowledge

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A FoldedRune is one code point of folded text and the code points of the
// original, half-open, that it comes from.
type FoldedRune struct {
	Rune       rune
	Start, End int
}

// Fold gives the one spelling under which text is compared and searched:
// NFKC, lower case, and フェイル spelt as フェール. Folding twice changes nothing.
func Fold(text string) string {
	return join(FoldSpans(text))
}

// Key gives the one spelling under which names are compared: Fold without
// blanks, punctuation and long vowel marks, so that "fail-over", "Fail Over"
// and "failover" are one name, and サーバレス and サーバーレス are one.
// "+" and "#" stay: C, C++ and C# are three.
func Key(name string) string {
	return join(KeySpans(name))
}

// FoldSpans is Fold with the way back to the original.
func FoldSpans(text string) []FoldedRune {
	out := make([]FoldedRune, 0, len(text))
	for at := 0; text != ""; {
		size := norm.NFKC.NextBoundaryInString(text, true)
		segment := text[:size]
		end := at + utf8.RuneCountInString(segment)
		for _, r := range norm.NFKC.String(strings.ToLower(norm.NFKC.String(segment))) {
			out = append(out, FoldedRune{lengthen(out, r), at, end})
		}
		at, text = end, text[size:]
	}
	return out
}

// KeySpans is Key with the way back to the original.
func KeySpans(name string) []FoldedRune {
	spans := FoldSpans(name)
	out := spans[:0]
	for _, s := range spans {
		if s.Rune != 'ー' && (unicode.IsLetter(s.Rune) || unicode.IsNumber(s.Rune) || unicode.IsMark(s.Rune) || s.Rune == '+' || s.Rune == '#') {
			out = append(out, s)
		}
	}
	return out
}

// lengthen spells the イ of an エイ in katakana as the long vowel mark.
func lengthen(before []FoldedRune, r rune) rune {
	if r == 'イ' && len(before) > 0 && strings.ContainsRune("エケセテネヘメレゲゼデベペェ", before[len(before)-1].Rune) {
		return 'ー'
	}
	return r
}

func join(spans []FoldedRune) string {
	var b strings.Builder
	for _, s := range spans {
		b.WriteRune(s.Rune)
	}
	return b.String()
}
