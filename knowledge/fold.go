package knowledge

import (
	"slices"
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
	r, size := utf8.DecodeRuneInString(text)
	for size > 0 && plain(r) {
		next, width := utf8.DecodeRuneInString(text[size:])
		if !plain(next) && width > 0 {
			break
		}
		if r = lower(r); r == 'イ' && beforeLong(last) {
			r = 'ー'
		}
		out, last, text = utf8.AppendRune(out, r), r, text[size:]
		r, size = next, width
	}
	return out, last, text
}

// FoldsToSmall is true only of texts of which Fold makes nothing but small
// letters, and of most of them.
func FoldsToSmall(text string) bool {
	last := rune(0)
	for _, r := range text {
		if r >= utf8.RuneSelf && (!isPlainWide(r) || isFullWidth(r) || r == '　' || r == 'イ' && beforeLong(last)) {
			return false
		}
		last = r
	}
	return true
}

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

// IsASCII tells texts of one byte a code point.
func IsASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// plain tells the runes that NFKC leaves as they are, or makes ASCII of, and
// joins with no rune before them: ASCII, kana, the common kanji and marks,
// which most text is made of. lower is what they fold to.
func plain(r rune) bool { return r < utf8.RuneSelf || isPlainWide(r) }

func isPlainWide(r rune) bool {
	switch {
	case 0x3041 <= r && r <= 0x3096, 0x30A1 <= r && r <= 0x30FC, 0x4E00 <= r && r <= 0x9FFF, isFullWidth(r):
		return true
	}
	switch r {
	case '　', '、', '。', '「', '」', '『', '』', '【', '】', '〜', '–', '—', '‘', '’', '“', '”', '•', '■', '●', '→':
		return true
	}
	return false
}

// isFullWidth tells the wide forms of ASCII, as in （ＡＷＳ）.
func isFullWidth(r rune) bool { return '！' <= r && r <= '～' }

// lower is the small letter of a plain rune, in ASCII if that has it.
func lower(r rune) rune {
	switch {
	case isFullWidth(r):
		r -= '！' - '!'
	case r == '　':
		r = ' '
	}
	if 'A' <= r && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}

// beforeLong tells the katakana after which イ is the long vowel mark.
func beforeLong(r rune) bool {
	switch r {
	case 'エ', 'ケ', 'セ', 'テ', 'ネ', 'ヘ', 'メ', 'レ', 'ゲ', 'ゼ', 'デ', 'ベ', 'ペ', 'ェ':
		return true
	}
	return false
}
