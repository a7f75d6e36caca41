package mention

// A pairSet is pairs of bytes with which texts begin; of kana and kanji the
// second and the third, for they share the first.
type pairSet struct {
	pairs  [1 << 16 / 64]uint64
	begins [256]bool // the first bytes
}

// add adds the pair with which a text of two bytes or more begins.
func (s *pairSet) add(text string) {
	n := pairOf(text)
	s.pairs[n/64] |= 1 << (n % 64)
	s.begins[text[0]] = true
}

func pairOf(text string) uint {
	if text[0] >= firstOfThree && len(text) > 2 {
		return uint(text[1])<<8 | uint(text[2])
	}
	return uint(text[0])<<8 | uint(text[1])
}

// firstOfThree is the first byte of code points of three bytes.
const firstOfThree = 0xE0

// next is the first byte of a text, from one on, at which a text may begin that
// was added, or -1.
func (s *pairSet) next(text string, at int) int {
	rest := text[min(at, len(text)):]
	for i := range len(rest) - 1 {
		if s.begins[rest[i]] && s.has(rest[i:]) { // no byte inside a letter begins one
			return at + i
		}
	}
	return -1
}

// has tells whether a text of two bytes or more may begin as one that was added.
func (s *pairSet) has(text string) bool {
	n := pairOf(text)
	return s.pairs[n/64]&(1<<(n%64)) != 0
}
