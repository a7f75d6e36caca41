package words

import "unicode/utf8"

// pairs tells, of most texts that hold no word of a list, that they do not: by
// the first two bytes of the words.
type pairs [32]uint64

func hash(a, b byte) uint { return (uint(a)*67 + uint(b)) & 2047 }

func (p *pairs) set(a, b byte) { p[hash(a, b)>>6] |= 1 << (hash(a, b) & 63) }

func (p *pairs) add(word string) {
	if len(word) > 1 {
		p.set(word[0], word[1])
		return
	}
	for b := range utf8.RuneSelf {
		p.set(word[0], byte(b))
	}
}

// in tells whether a word may stand in a text of ASCII: false only if none does.
func (p *pairs) in(text string) bool {
	before, letter := byte(0), false // letter: a Latin one stands before that
	for i := range len(text) + 1 {
		b := byte(0)
		if i < len(text) {
			b = small(text[i])
		}
		if h := hash(before, b); p[h>>6]&(1<<(h&63)) != 0 && !(letter && latin(before)) {
			return true
		}
		letter, before = latin(before), b
	}
	return false
}
