package parse

import "math/bits"

// highBits are the highest bits of eight bytes: those of ASCII have none.
const highBits = 0x8080808080808080

// eightOf are the first eight bytes of a text.
func eightOf(text string) uint64 {
	_ = text[7]
	return uint64(text[0]) | uint64(text[1])<<8 | uint64(text[2])<<16 | uint64(text[3])<<24 |
		uint64(text[4])<<32 | uint64(text[5])<<40 | uint64(text[6])<<48 | uint64(text[7])<<56
}

// lettersOf counts the letters among eight bytes of ASCII. Sums of two such bytes
// carry nothing into the next: the highest bit tells which is from a on, and which
// behind z.
func lettersOf(eight uint64) int {
	const each = 0x0101010101010101
	small := eight | 0x20*each
	return bits.OnesCount64((small + (0x80-'a')*each) &^ (small + (0x7F-'z')*each) & highBits)
}
