package knowledge

import "unicode/utf8"

// IsASCII tells texts of one byte a code point.
func IsASCII(text string) bool {
	for ; len(text) >= 8; text = text[8:] { // in eight bytes at a time
		w := uint64(text[0]) | uint64(text[1])<<8 | uint64(text[2])<<16 | uint64(text[3])<<24 |
			uint64(text[4])<<32 | uint64(text[5])<<40 | uint64(text[6])<<48 | uint64(text[7])<<56
		if w&0x8080808080808080 != 0 {
			return false
		}
	}
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// With these bytes begin common kanji alone, which fold to themselves.
const firstOfKanji, lastOfKanji = 0xE5, 0xE9

// firstOfKana is the first byte of all kana.
const firstOfKana = 0xE3

// isHiragana tells texts that hiragana begin, of those that kana begin or marks.
func isHiragana(text string) bool {
	if len(text) < wideSize {
		return false
	}
	second, third := text[1], text[2]
	return second == 0x81 && third-0x81 <= 0xBF-0x81 || second == 0x82 && third-0x80 <= 0x93-0x80
}

// FoldsToSmall is true only of texts of which Fold makes nothing but small
// letters, and of most of them.
func FoldsToSmall(text string) bool {
	last := form{}
	for at := 0; at < len(text); {
		switch b := text[at]; {
		case b < utf8.RuneSelf:
			at, last = at+1, form{}
			continue
		case firstOfKanji <= b && b <= lastOfKanji && at+wideSize <= len(text) && text[at+1]&0xC0 == 0x80 && text[at+2]&0xC0 == 0x80:
			at, last = at+wideSize, form{}
			continue
		case b == firstOfKana && isHiragana(text[at:]):
			at, last = at+wideSize, form{}
			continue
		}
		_, f := wide(text, at)
		if f.is&alone == 0 || f.shift != 0 || f.is&shortI != 0 && last.is&lengthens != 0 {
			return false
		}
		at, last = at+wideSize, f
	}
	return true
}

// FoldsAlone gives what Fold makes of a rune whatever stands beside it, but for
// the イ of which Lengthens tells; ok is false where its neighbours may matter.
func FoldsAlone(r rune) (folded rune, ok bool) { return lower(r), plain(r) }

// FoldedFirst is the first rune of what Fold makes of a text, where that is told
// by the first two.
func FoldedFirst(text string) (folded rune, ok bool) {
	first, size := utf8.DecodeRuneInString(text)
	next, _ := utf8.DecodeRuneInString(text[size:])
	return lower(first), size > 0 && plain(first) && (size == len(text) || plain(next))
}

// FoldedLast is the last rune of what Fold makes of a text, where that is told
// by the last one.
func FoldedLast(text string) (folded rune, ok bool) {
	last, size := utf8.DecodeLastRuneInString(text)
	return lower(last), size > 0 && plain(last) && last != 'イ'
}

// Lengthens tells the folded katakana after which Fold makes イ the long vowel
// mark.
func Lengthens(r rune) bool { return beforeLong(r) }

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
