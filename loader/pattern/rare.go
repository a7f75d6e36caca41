package pattern

import "strings"

// A rareWord is a word that is looked for by its rarest byte: most kana begin with
// the same one, and blanks and vowels are everywhere.
type rareWord struct {
	word string
	at   int // of the rarest byte
}

func rareWords(words []string) (out []rareWord) {
	for _, word := range words {
		at := 0
		for i := range len(word) {
			if rarity(word[i]) > rarity(word[at]) {
				at = i
			}
		}
		out = append(out, rareWord{word, at})
	}
	return out
}

// rarity is how rare a byte is in reports, as far as it matters: the higher, the rarer.
func rarity(b byte) int {
	const common = "\xE3\x81\x82\x83 etaoinsrhld\x80\xE5\xE4\xE6\xE8\xE7\xE9cumfpgwyb"
	if at := strings.IndexByte(common, b); at >= 0 {
		return at
	}
	return len(common)
}

// in tells whether the word stands in a text.
func (w *rareWord) in(text string) bool {
	if len(w.word) == 0 {
		return true
	}
	for from := w.at; from < len(text); from++ {
		next := strings.IndexByte(text[from:], w.word[w.at])
		if next < 0 {
			return false
		}
		if from += next; strings.HasPrefix(text[from-w.at:], w.word) {
			return true
		}
	}
	return false
}
