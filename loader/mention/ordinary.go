package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ordinary tells words that the document writes in small letters too.
func (r *finder) ordinary(word string) bool {
	return r.small()[strings.ToLower(word)]
}

// smallWords are the words that the document writes in small letters.
func (r *finder) smallWords() map[string]bool {
	words := newSmallWords()
	for _, l := range r.Doc.Lines {
		words.read(l.Text)
	}
	return words.all
}

// smallWords are words in small letters. Texts say the same words again and
// again: most are known to be there without a look at all of them.
type smallWords struct {
	all    map[string]bool
	recent [1 << 10]string // some of them, by their letters
}

func newSmallWords() *smallWords { return &smallWords{all: make(map[string]bool)} }

func (s *smallWords) add(word string) {
	n := len(word)
	hash := (uint32(word[0]) | uint32(word[1])<<8 | uint32(word[n-2])<<16 | uint32(word[n-1])<<24) + uint32(word[n/2]*7) + uint32(n)
	if at := &s.recent[hash*0x9E3779B1>>22]; *at != word {
		*at, s.all[word] = word, true
	}
}

// shortestSmall is how many letters the words have at least that are read.
const shortestSmall = 4

// read adds the words of a text that have four small letters or more and
// nothing else.
func (s *smallWords) read(text string) {
	for at := 0; at < len(text); {
		b := text[at]
		if b < utf8.RuneSelf && !isSmall(b) {
			at++
			continue
		}
		if firstOfThree < b && b <= lastOfHan {
			at += len("か")
			continue
		}
		end := at
		for end < len(text) && isSmall(text[end]) {
			end++
		}
		letters := end - at
		if 0 < letters && letters < shortestSmall && (end == len(text) || text[end] < utf8.RuneSelf) {
			at = end
			continue // most words are told so
		}
		if end < len(text) && text[end] >= utf8.RuneSelf {
			end, letters = smallLetters(text, at)
		}
		if letters == 0 {
			_, size := utf8.DecodeRuneInString(text[at:])
			at += size
			continue
		}
		apart := (at == 0 || !wordByte(text[at-1])) && (end == len(text) || !wordByte(text[end]))
		if word := text[at:end]; apart && letters >= shortestSmall {
			s.add(word)
		}
		at = end
	}
}

// lastOfHan is the first byte of the last kanji. Nothing from the first mark of
// Japanese up to there is a small letter.
const lastOfHan = 0xE9

// smallLetters tells where the small letters that begin at a byte end, and how
// many they are.
func smallLetters(text string, at int) (end, letters int) {
	for end = at; end < len(text); letters++ {
		b := text[end]
		if isSmall(b) {
			end++
			continue
		}
		if b < utf8.RuneSelf {
			break
		}
		r, size := utf8.DecodeRuneInString(text[end:])
		if !unicode.Is(unicode.Ll, r) {
			break
		}
		end += size
	}
	return end, letters
}

// isSmall tells the small letters of ASCII.
func isSmall(b byte) bool { return b-'a' <= 'z'-'a' }

// wordByte tells the letters, digits and underscores of ASCII.
func wordByte(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' || b == '_'
}
