package relate

// A pairSet is pairs of bytes with which texts begin.
type pairSet [1 << 16 / 64]uint64

// add adds the pair with which a text of two bytes or more begins.
func (s *pairSet) add(text string) {
	n := uint(text[0])<<8 | uint(text[1])
	s[n/64] |= 1 << (n % 64)
}

// holds tells whether two bytes are one of the pairs.
func (s *pairSet) holds(a, b byte) bool {
	n := uint(a)<<8 | uint(b)
	return s[n/64]&(1<<(n%64)) != 0
}
