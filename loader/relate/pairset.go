package relate

// A pairSet is pairs of bytes with which texts begin.
type pairSet [1 << 16 / 64]uint64

// add adds the pair with which a text of two bytes or more begins.
func (s *pairSet) add(text string) {
	n := uint(text[0])<<8 | uint(text[1])
	s[n/64] |= 1 << (n % 64)
}

// has tells whether a text begins with one of the pairs.
func (s *pairSet) has(text string) bool {
	if len(text) < 2 {
		return false
	}
	n := uint(text[0])<<8 | uint(text[1])
	return s[n/64]&(1<<(n%64)) != 0
}
