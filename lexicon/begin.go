package lexicon

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"
)

// mayHave is false only if no key is that of the name.
func (s *starts) mayHave(name string) bool {
	first, size := utf8.DecodeRuneInString(name)
	second, next := utf8.DecodeRuneInString(name[size:])
	third, _ := utf8.DecodeRuneInString(name[size+next:])
	if !isASCIIWord(first) || !isASCIIWord(second) {
		return true
	}
	return !apart(name[wordEnd(name):]) || s.head(lowerASCII(first), lowerASCII(second), lowerASCII(third)) && s.begins(name)
}

// begins tells whether a key may begin with the first word of a text, and with
// the next one after a blank unless it ends with the first. The last word may
// have the s of a plural or the digits of a version.
func (s *starts) begins(text string) bool {
	end := wordEnd(text)
	if !apart(text[end:]) {
		return true
	}
	var room [64]byte
	word := appendLower(room[:0], text[:min(end, len(room)/2)])
	next, more := strings.CutPrefix(text[end:], " ")
	size := wordEnd(next)
	if s.owned || !more || size == 0 || !apart(next[size:]) || end > len(word) {
		return s.open(stem(word))
	}
	for n := len(stem(word)); n <= len(word); n++ {
		if s.has(word[:n]) {
			return true
		}
	}
	return s.open(stem(appendLower(word, next[:min(size, len(room)/2)])))
}

// open tells whether a key begins so.
func (s *starts) open(head []byte) bool {
	at := s.at(head)
	return at < len(s.keys) && strings.HasPrefix(s.keys[at], string(head))
}

// has tells whether a text is a key.
func (s *starts) has(key []byte) bool {
	at := s.at(key)
	return at < len(s.keys) && s.keys[at] == string(key)
}

// at is the index of the first key that is not before a text.
func (s *starts) at(head []byte) int {
	at, _ := slices.BinarySearchFunc(s.keys, head, func(key string, head []byte) int { return strings.Compare(key, string(head)) })
	return at
}

// stem is a word without what may stand behind a name in it.
func stem(word []byte) []byte { return bytes.TrimRight(word, "s0123456789") }

func appendLower(word []byte, text string) []byte {
	for i := range len(text) {
		word = append(word, byte(lowerASCII(rune(text[i]))))
	}
	return word
}
