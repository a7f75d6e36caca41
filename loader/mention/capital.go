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
// the end. Where it is not a part of what calls it, its loop stays in registers.
//
//go:noinline
func nextCapital(text string, at int) int {
	rest := text[at:]
	for i := range len(rest) {
		if beginsCapital[rest[i]] {
			return at + i
		}
	}
	return len(text)
}

// beginsCapital tells the bytes with which a capital may begin.
var beginsCapital = func() (out [256]bool) {
	for b := byte('A'); b <= 'Z'; b++ {
		out[b] = true
	}
	out["À"[0]] = true
	return out
}()

// capitalized tells where the word ends that a capital begins at a byte, and
// how many small letters it has; what is no capital ends by itself.
func capitalized(text string, at int) (end, small int) {
	r, size := utf8.DecodeRuneInString(text[at:])
	if !('A' <= r && r <= 'Z' || 'À' <= r && r <= 'Þ') {
		return at + size, 0
	}
	return smallLetters(text, at+size)
}
