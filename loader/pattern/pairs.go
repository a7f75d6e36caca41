package pattern

import "strings"

// few is the number of words up to which each is looked for alone.
const few = 4

// pairs looks for many words in one go, by two of their first bytes.
type pairs struct {
	words []string
	marks [32]uint64
}

// newPairs is nil for words that are few, or some of them too short.
func newPairs(words []string) *pairs {
	if len(words) <= few || shortest(words) < 2 {
		return nil
	}
	p := &pairs{words: words}
	for _, w := range words {
		at := telling(w)
		h := hash(w[at], w[at+1])
		p.marks[h>>6] |= 1 << (h & 63)
	}
	return p
}

// telling is the first of the two bytes: kana and kanji share their first ones.
func telling(word string) int {
	if word[0] >= 0xE0 && len(word) > 2 {
		return 1
	}
	return 0
}

func hash(a, b byte) uint { return (uint(a)*67 + uint(b)) & 2047 }

func (p *pairs) in(text string) bool {
	for i := 0; i+1 < len(text); i++ {
		if h := hash(text[i], text[i+1]); p.marks[h>>6]&(1<<(h&63)) != 0 && p.at(text, i) {
			return true
		}
	}
	return false
}

// at tells whether one of the words stands where its telling bytes are.
func (p *pairs) at(text string, i int) bool {
	for _, w := range p.words {
		if from := i - telling(w); from >= 0 && strings.HasPrefix(text[from:], w) {
			return true
		}
	}
	return false
}
