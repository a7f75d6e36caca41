package shape

import (
	"unicode/utf8"

	"talkgraph/loader/codepoint"
)

// ShowsOf gives the traits of a text that single runes decide, and how many code
// points it has. The text is UTF-8.
func ShowsOf(text string) (traits Trait, runes int) {
	for i := 0; i < len(text); {
		from := i
		for ; i < len(text) && text[i] < utf8.RuneSelf; i++ {
			traits |= showsByte[text[i]]
		}
		if runes += i - from; i == len(text) {
			break
		}
		traits |= ShowsWide
		b := text[i]
		size := codepoint.Size(b)
		if b == "–"[0] || b == "："[0] {
			traits |= showsRune(text[i:min(i+size, len(text))])
		}
		i += size
		runes++
	}
	return traits, runes
}

// showsByte is what a rune of ASCII shows.
var showsByte = [utf8.RuneSelf]Trait{
	'-': ShowsDash, '(': ShowsBracket, ':': ShowsColon, ';': ShowsColon, '|': ShowsBar, '/': ShowsSlash, '@': ShowsAt, '[': ShowsLink, ']': ShowsLink, '<': showsAngle, '>': showsAngle,
	'0': ShowsDigit, '1': ShowsDigit, '2': ShowsDigit, '3': ShowsDigit, '4': ShowsDigit, '5': ShowsDigit, '6': ShowsDigit, '7': ShowsDigit, '8': ShowsDigit, '9': ShowsDigit,
}

// showsRune is showsByte for the runes of which the first byte is that of a dash
// or of a mark in full width.
func showsRune(r string) Trait {
	switch r {
	case "–", "—":
		return ShowsDash
	case "：":
		return ShowsColon
	case "｜":
		return ShowsBar
	case "＠":
		return ShowsAt
	case "／":
		return ShowsSlash
	}
	return 0
}
