package section

import "unicode/utf8"

// showsOf gives the traits of a text that single runes decide, and how many code
// points it has. The text is UTF-8.
func showsOf(text string) (traits trait, runes int) {
	for i := 0; i < len(text); runes++ {
		b := text[i]
		if b < utf8.RuneSelf {
			traits |= showsByte[b]
			i++
			continue
		}
		traits |= showsWide
		size := runeSize(b)
		if b == "–"[0] || b == "："[0] {
			traits |= showsRune(text[i:min(i+size, len(text))])
		}
		i += size
	}
	return traits, runes
}

// runeSize is how many bytes a rune has of which this is the first, and no ASCII.
func runeSize(first byte) int {
	switch {
	case first < 0xE0:
		return 2
	case first < 0xF0:
		return 3
	}
	return 4
}

// showsByte is what a rune of ASCII shows.
var showsByte = [utf8.RuneSelf]trait{
	'-': showsDash, '(': showsBracket, ':': showsColon, ';': showsColon, '|': showsBar, '@': showsAt, '[': showsLink, ']': showsLink, '<': showsAngle, '>': showsAngle,
	'0': showsDigit, '1': showsDigit, '2': showsDigit, '3': showsDigit, '4': showsDigit, '5': showsDigit, '6': showsDigit, '7': showsDigit, '8': showsDigit, '9': showsDigit,
}

// showsRune is showsByte for the runes of which the first byte is that of a dash
// or of a mark in full width.
func showsRune(r string) trait {
	switch r {
	case "–", "—":
		return showsDash
	case "：":
		return showsColon
	case "｜":
		return showsBar
	case "＠":
		return showsAt
	}
	return 0
}
