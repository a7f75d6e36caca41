package lexicon

import "math/bits"

// heads tells of most cells that no name begins there, by five runes: the
// trie need not be walked, or only from those five on.
type heads struct {
	bits [1 << 12]uint64 // hashes of beginnings and whole keys; some share a bit
	five []fiveRunes     // by hash, or after that where it is taken
	trie *trie
}

// fiveRunes are the first five runes of longer keys.
type fiveRunes struct {
	head, tail uint64 // three of them, and two: 21 bits each
	node       int32  // which they lead to; 0 where there are none
}

// How many runes are before those that are asked about.
const atSecond, atLast = 1, 4

// with is the hash of runes and one more; ended is that of a whole key.
func with(hash uint32, r rune) uint32 { return (hash + uint32(r)) * 0x9E3779B1 }
func ended(hash uint32) uint32        { return with(hash, -1) }

func (h *heads) mark(hash uint32)        { h.bits[hash>>20] |= 1 << (hash >> 14 % 64) }
func (h *heads) marked(hash uint32) bool { return h.bits[hash>>20]&(1<<(hash>>14%64)) != 0 }

func newHeads(t *trie) *heads {
	h := &heads{trie: t, five: make([]fiveRunes, 1<<bits.Len(uint(2*len(t.keys))))}
	h.learn(0, 0, fiveRunes{}, 0)
	return h
}

// learn takes what is below a node of the trie, to which so many runes lead.
func (h *heads) learn(node int32, hash uint32, f fiveRunes, depth int) {
	if depth == atSecond+1 || depth == atLast+1 {
		h.mark(hash)
	}
	if depth > atLast {
		f.node = node
		*h.slot(hash, f) = f
		return
	}
	if h.trie.isKey(node) {
		h.mark(ended(hash))
	}
	at := h.trie.nodes[node]
	for child := at.child; child < at.end; child++ {
		r := h.trie.runes[child]
		h.learn(child, with(hash, r), f.with(r, depth), depth+1)
	}
}

// with adds the rune of a number.
func (f fiveRunes) with(r rune, i int) fiveRunes {
	if i < 3 {
		f.head |= uint64(r) << (21 * i)
	} else {
		f.tail |= uint64(r) << (21 * (i - 3))
	}
	return f
}

// slot is the place of runes of a hash: theirs, or the free one where they would be.
func (h *heads) slot(hash uint32, f fiveRunes) *fiveRunes {
	for i := int(hash>>8) % len(h.five); ; i = (i + 1) % len(h.five) {
		if at := &h.five[i]; at.node == 0 || at.head == f.head && at.tail == f.tail {
			return at
		}
	}
}

// goesOn is false only if no name begins with a cell and the next one. Of
// Japanese it is asked first: nearly all of its cells begin words, and few a name.
func (h *heads) goesOn(s *scan, first int) bool {
	if first+1 == len(s.cells) {
		return false
	}
	return h.marked(with(with(0, s.folded[s.cells[first]]), s.folded[s.cells[first+1]]))
}

// enter is where to walk the trie from for names that begin with a cell: after
// that many cells; ok is false if none does.
func (h *heads) enter(s *scan, first int) (node int32, after int, ok bool) {
	hash, five := uint32(0), fiveRunes{}
	for i, at := range s.cells[first:min(first+atLast+1, len(s.cells))] {
		r := s.folded[at]
		hash, five = with(hash, r), five.with(r, i)
		switch {
		case i < atLast && s.mayEnd(int(at)) && h.marked(ended(hash)):
			return 0, 0, true
		case i == atLast && h.marked(hash):
			node = h.slot(hash, five).node
			return node, atLast + 1, node != 0
		}
	}
	return 0, 0, false
}

// mayEnd is false only if no name ends at a folded rune, because the word goes
// on with a letter that is no plural's.
func (s *scan) mayEnd(i int) bool {
	return i+1 == len(s.folded) || s.kinds[i]&latin == 0 || s.kinds[i+1]&letter == 0 || s.folded[i+1] == 's'
}
