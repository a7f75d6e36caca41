package mention

import (
	"iter"
	"unicode/utf8"
)

// capitals gives the bytes of the words of a text that a capital begins and
// so many small letters or more follow: each from one up to another.
func capitals(text string, least int) iter.Seq2[int, int] {
	return func(yield func(from, to int) bool) {
		for at := nextCapital(text, 0); at < len(text); {
			end, small := capitalized(text, at)
			if small >= least && !yield(at, end) {
				return
			}
			at = nextCapital(text, end)
		}
	}
}

// nextCapital is the first byte from one on at which a capital may begin, or
// the end.
func nextCapital(text string, at int) int {
	for at < len(text) && text[at]-'A' > 'Z'-'A' && text[at] != "À"[0] {
		at++
	}
	return at
}

// capitalized tells where the word ends that a capital begins at a byte, and
// how many small letters it has; what is no capital ends by itself.
func capitalized(text string, at int) (end, small int) {
	r, size := utf8.DecodeRuneInString(text[at:])
	if !('A' <= r && r <= 'Z' || 'À' <= r && r <= 'Þ') {
		return at + size, 0
	}
	return smallLetters(text, at+size)
}
