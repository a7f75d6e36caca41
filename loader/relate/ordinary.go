package relate

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ordinary tells words that the document writes in small letters too.
func (r *relater) ordinary(word string) bool {
	if r.small == nil {
		r.small = make(map[string]bool)
		for _, l := range r.doc.Lines {
			addSmallWords(r.small, l.Text)
		}
	}
	return r.small[strings.ToLower(word)]
}

// addSmallWords adds the words of a text that have four small letters or more
// and nothing else.
func addSmallWords(words map[string]bool, text string) {
	for at := 0; at < len(text); {
		end, letters := smallLetters(text, at)
		if letters == 0 {
			_, size := utf8.DecodeRuneInString(text[at:])
			at += size
			continue
		}
		apart := (at == 0 || !wordByte(text[at-1])) && (end == len(text) || !wordByte(text[end]))
		if word := text[at:end]; apart && letters >= 4 && !words[word] {
			words[word] = true
		}
		at = end
	}
}

// smallLetters tells where the small letters that begin at a byte end, and how
// many they are.
func smallLetters(text string, at int) (end, letters int) {
	for end = at; end < len(text); letters++ {
		if b := text[end]; b < utf8.RuneSelf {
			if b < 'a' || b > 'z' {
				break
			}
			end++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[end:])
		if !unicode.Is(unicode.Ll, r) {
			break
		}
		end += size
	}
	return end, letters
}

// wordByte tells the letters, digits and underscores of ASCII.
func wordByte(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' || b == '_'
}
