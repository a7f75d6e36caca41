package words

import "math/bits"

// shapes tell, of most words that are not among some, that they are not.
type shapes struct {
	marks []uint64
	shift int // what of a shape is left out
}

// marksPerWord is how many marks there are for each word.
const marksPerWord = 16

func newShapes(words []string) *shapes {
	size := max(6, bits.Len(uint(marksPerWord*len(words))))
	s := &shapes{make([]uint64, 1<<size/64), 32 - size}
	for _, word := range words {
		at := shape(word) >> s.shift
		s.marks[at/64] |= 1 << (at % 64)
	}
	return s
}

func (s *shapes) may(shape uint32) bool {
	at := shape >> s.shift
	return s.marks[at/64]&(1<<(at%64)) != 0
}

// shape is a number that most words do not share: it is made of the first two
// bytes, the last one and the length, whatever the case of letters of ASCII. No
// word is empty.
func shape[T string | []byte](word T) uint32 {
	last := len(word) - 1
	all := uint32(small(word[0])) | uint32(small(word[min(1, last)]))<<8 | uint32(small(word[last]))<<16 | uint32(len(word))<<24
	return all * 0x9E3779B1
}

// small is the small letter of a byte of ASCII.
func small(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		b += 'a' - 'A'
	}
	return b
}
