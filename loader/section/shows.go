package section

import "unicode/utf8"

// showsOf gives the traits of a text that single runes decide, and how many code
// points it has. The text is UTF-8.
func showsOf(text string) (traits trait, runes int) {
	for i := range len(text) {
		b := text[i]
		if b < utf8.RuneSelf {
			traits |= showsByte[b]
			runes++
		} else if utf8.RuneStart(b) {
			runes++
			if b == "–"[0] || b == "："[0] {
				traits |= showsRune(text[i : i+len("–")])
			}
		}
	}
	return traits, runes
}

// showsByte is what a rune of ASCII shows.
var showsByte = [utf8.RuneSelf]trait{'-': showsDash, '(': showsBracket, ':': showsColon, '|': showsBar, '@': showsHandle, '[': showsHandle}

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
	}
	return 0
}
