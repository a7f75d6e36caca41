package knowledge

import (
	"slices"
	"strings"
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
	if IsASCII(text) {
		return strings.ToLower(text)
	}
	return string(AppendText(make([]byte, 0, len(text)), text))
}

// AppendText appends a folded text.
func AppendText(out []byte, text string) []byte {
	if IsASCII(text) {
		for i := range len(text) {
			b := text[i]
			if 'A' <= b && b <= 'Z' {
				b += 'a' - 'A'
			}
			out = append(out, b)
		}
		return out
	}
	out, last, rest := foldPlain(out, text)
	if rest != "" {
		foldAfter(last, rest, func(r rune, _, _ int) { out = utf8.AppendRune(out, r) })
	}
	return out
}

// foldPlain folds a text as far as its runes are plain, and one follows that is
// plain too: it gives the last of them, and what remains.
func foldPlain(out []byte, text string) (_ []byte, last rune, rest string) {
	before, from, size := rune(0), 0, len(out) // of the last rune: the one before, and where it begins in both texts
	for at := 0; at < len(text); {
		r, f := rune(text[at]), form{}
		width := 1
		if r >= utf8.RuneSelf {
			if r, f = wide(text, at); f.is&alone == 0 {
				return out[:size], before, text[from:]
			}
			width = wideSize
		}
		before, from, size = last, at, len(out)
		switch {
		case width == 1:
			last = lower(r)
			out = append(out, byte(last))
		case f.shift != 0: // to ASCII
			last = r - rune(f.shift)
			out = append(out, byte(last))
		case f.is&shortI != 0 && beforeLong(last):
			last = 'ー'
			out = append(out, "ー"...)
		default:
			last = r
			out = append(out, text[at:at+wideSize]...)
		}
		at += width
	}
	return out, last, ""
}

// FoldSpans is Fold with the way back to the original.
func FoldSpans(text string) []FoldedRune {
	return AppendFoldSpans(make([]FoldedRune, 0, utf8.RuneCountInString(text)), text)
}

// AppendFoldSpans is FoldSpans into a slice that has room.
func AppendFoldSpans(out []FoldedRune, text string) []FoldedRune {
	fold(text, func(r rune, start, end int) { out = append(out, FoldedRune{r, start, end}) })
	return out
}

// AppendFold appends the folded runes of a text that folds rune for rune, as
// most do; ok is false where another number of runes comes out, as it does of
// half-width katakana with a mark, and then FoldSpans knows the way back.
func AppendFold(out, text []rune) (_ []rune, ok bool) {
	out = slices.Grow(out, len(text))
	last, alone := rune(0), len(text) > 0 && plain(text[0])
	for i, r := range text {
		follows := i+1 == len(text) || plain(text[i+1])
		if !alone || !follows {
			if r, ok = foldOne(text[i:min(i+2, len(text))]); !ok {
				return out, false
			}
		}
		if r = lower(r); r == 'イ' && beforeLong(last) {
			r = 'ー'
		}
		out, last, alone = append(out, r), r, follows
	}
	return out, true
}

// foldOne folds the first of two runes, or of one that ends a text, if the
// other does not join it and it stays one.
func foldOne(runes []rune) (r rune, ok bool) {
	text, size := string(runes), utf8.RuneLen(runes[0])
	if norm.NFKC.NextBoundaryInString(text, true) != size {
		return 0, false
	}
	folded := norm.NFKC.String(strings.ToLower(norm.NFKC.String(text[:size])))
	r, whole := utf8.DecodeRuneInString(folded)
	return r, whole == len(folded)
}

// fold gives each code point of the folded text with the code points of the
// original, half-open, that it comes from.
func fold(text string, each func(r rune, start, end int)) { foldAfter(0, text, each) }

// foldAfter is fold for a text that stands after a folded rune.
func foldAfter(last rune, text string, each func(r rune, start, end int)) {
	emit := func(r rune, start, end int) {
		if r == 'イ' && beforeLong(last) {
			r = 'ー'
		}
		last = r
		each(r, start, end)
	}
	r, size := utf8.DecodeRuneInString(text)
	for at, alone := 0, plain(r); size > 0; {
		next, width := utf8.DecodeRuneInString(text[size:])
		follows := plain(next)
		if alone && (follows || width == 0) {
			emit(lower(r), at, at+1)
			at, text = at+1, text[size:]
			r, size, alone = next, width, follows
			continue
		}
		size = norm.NFKC.NextBoundaryInString(text, true)
		end := at + utf8.RuneCountInString(text[:size])
		for _, r := range norm.NFKC.String(strings.ToLower(norm.NFKC.String(text[:size]))) {
			emit(r, at, end)
		}
		at, text = end, text[size:]
		r, size = utf8.DecodeRuneInString(text)
		alone = plain(r)
	}
}
