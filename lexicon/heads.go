package lexicon

// heads tells of most cells that no name begins there, by five runes: the
// trie need not be walked. It is never wrong where it says no. It marks
// hashes; that several may share a bit does no harm.
type heads [1 << 12]uint64

// goesOn are after how many runes it is asked whether any name goes on: early
// for Japanese, where each rune may begin one, and late for Latin words.
const goesOn, atLast = 1, 4

func (h *heads) mark(hash uint32)        { h[hash>>20] |= 1 << (hash >> 14 % 64) }
func (h *heads) marked(hash uint32) bool { return h[hash>>20]&(1<<(hash>>14%64)) != 0 }

// with is the hash of runes and one more; ended is that of a whole key.
func with(hash uint32, r rune) uint32 { return (hash + uint32(r)) * 0x9E3779B1 }
func ended(hash uint32) uint32        { return with(hash, -1) }

func (h *heads) learn(key []rune) {
	hash := uint32(0)
	for i, r := range key {
		hash = with(hash, r)
		if i == goesOn-1 || i == goesOn || i == atLast {
			h.mark(hash)
		}
		if i == atLast {
			return
		}
	}
	h.mark(ended(hash))
}

// may tells whether a name may begin with a cell of the line.
func (h *heads) may(s *scan, first int) bool {
	hash := uint32(0)
	for i, at := range s.cells[first:min(first+atLast+1, len(s.cells))] {
		hash = with(hash, s.folded[at])
		if (i <= goesOn || i == atLast) && !h.marked(hash) {
			return false
		}
		if i == atLast || s.mayEnd(int(at)) && h.marked(ended(hash)) {
			return true
		}
	}
	return false
}

// mayEnd is false only if no name ends at a folded rune, because the word goes
// on with a letter that is no plural's.
func (s *scan) mayEnd(i int) bool {
	return i+1 == len(s.folded) || s.kinds[i]&latin == 0 || s.kinds[i+1]&letter == 0 || s.folded[i+1] == 's'
}
