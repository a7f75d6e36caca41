package vocabulary

import "strings"

// Lengths from which a word may be a slip of the fingers.
const (
	minSwapped = 5 // two letters swapped
	minTyped   = 4 // letters that were typed where one was missed
)

// Meant is the word of questions that a folded word is a slip of the fingers
// of; empty if there is none.
func (v *Vocabulary) Meant(word string) string {
	if len(word) < minTyped || strings.ContainsFunc(word, func(r rune) bool { return r < 'a' || r > 'z' }) || v.HasMeaning(word) {
		return ""
	}
	for _, right := range v.words {
		if slipped(word, right) {
			return right
		}
	}
	return ""
}

// slipped says whether a word becomes another by one slip inside: two letters
// swapped, one missed, or one typed twice.
func slipped(word, right string) bool {
	last := len(right) - 1
	if word[0] != right[0] || word[len(word)-1] != right[last] {
		return false
	}
	switch len(right) - len(word) {
	case 0:
		at := 1
		for at < last && word[at] == right[at] {
			at++
		}
		return at+1 < last && word[at] == right[at+1] && word[at+1] == right[at] && word[at+2:] == right[at+2:]
	case 1:
		return without1(right, word)
	case -1:
		return len(right) >= minSwapped && doubled(word, right)
	}
	return false
}

// without1 says whether a word is another one without one letter.
func without1(long, short string) bool {
	for at := 1; at+1 < len(long); at++ {
		if long[:at]+long[at+1:] == short {
			return true
		}
	}
	return false
}

// doubled says whether a word is another one with a letter typed twice.
func doubled(long, short string) bool {
	for at := 1; at < len(long); at++ {
		if long[at] == long[at-1] && long[:at]+long[at+1:] == short {
			return true
		}
	}
	return false
}
