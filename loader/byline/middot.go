package byline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

// nextPerson is what follows a middle dot between two people, and not one
// inside a name.
var nextPerson = pattern.MustCompile(`^・[ 　]*(?:[A-Z][\p{Latin}'’.-]*[ ][A-Z]|\p{Han}[\p{Han}々ヶケ]{0,3}[ 　][\p{Han}\p{Hiragana}]|[^・、，,()（）]*(?:株式会社|合同会社|有限会社))`)

// middot is the byte of the first middle dot behind a name in kanji that parts
// it from somebody else; -1 if none does.
func middot(text string) int {
	for from := 0; ; {
		at := strings.Index(text[from:], "・")
		if at < 0 {
			return -1
		}
		at += from
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		if unicode.In(before, unicode.Han, unicode.Hiragana) && nextPerson.MatchString(text[at:]) {
			return at
		}
		from = at + len("・")
	}
}

// kanaGoesOn tells a word in katakana that goes on at a byte: it is no name's end.
func kanaGoesOn(text string, at int) bool {
	last, _ := utf8.DecodeLastRuneInString(text[:at])
	next, _ := utf8.DecodeRuneInString(text[at:])
	return isKatakana(last) && isKatakana(next)
}

func isKatakana(r rune) bool { return r == 'ー' || unicode.Is(unicode.Katakana, r) }
