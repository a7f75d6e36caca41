package lexicon

// heads tells of most cells that no name begins there, by three runes: the
// trie need not be walked. It is never wrong where it says no.
type heads struct {
	one   [64]uint64   // the only rune of a key
	two   [256]uint64  // both runes of a key
	three [1024]uint64 // the first three runes of a longer one
}

func (h *heads) learn(key []rune) {
	switch len(key) {
	case 0:
	case 1:
		mark(h.one[:], hash(key[0], 0, 0))
	case 2:
		mark(h.two[:], hash(key[0], key[1], 0))
	default:
		mark(h.three[:], hash(key[0], key[1], key[2]))
	}
}

// may tells whether a name may begin with the first of the cells.
func (h *heads) may(cells []cell) bool {
	first := cells[0].r
	if marked(h.one[:], hash(first, 0, 0)) {
		return true
	}
	if len(cells) < 2 {
		return false
	}
	second := cells[1].r
	return marked(h.two[:], hash(first, second, 0)) || len(cells) > 2 && marked(h.three[:], hash(first, second, cells[2].r))
}

func hash(a, b, c rune) uint32 {
	return (uint32(a)*0x9E3779B1+uint32(b))*0x85EBCA6B + uint32(c)*0xC2B2AE35
}

func mark(set []uint64, hash uint32) {
	at := (hash >> 8) % uint32(64*len(set))
	set[at/64] |= 1 << (at % 64)
}

func marked(set []uint64, hash uint32) bool {
	at := (hash >> 8) % uint32(64*len(set))
	return set[at/64]&(1<<(at%64)) != 0
}
