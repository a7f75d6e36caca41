package lexicon

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf8"
)

// heads tells of most cells that no name begins there, by the runes there: the
// trie need not be walked, or only from five letters on.
type heads struct {
	firsts [1 << 10]uint64 // the first runes of keys; some share a bit
	bits   [1 << 12]uint64 // hashes of the first two runes, of the first five letters or fewer and another rune, and of whole keys of fewer letters
	five   []fiveLetters   // by hash, or after that where it is taken; a power of two of them
	trie   *trie
}

// fiveLetters are the first five runes of longer keys, of ASCII.
type fiveLetters struct {
	letters letters
	node    int32 // which they lead to; 0 where there are none
}

// letters are up to eight runes of ASCII, a byte each.
type letters uint64

// atLast is how many letters are before the last of those that are asked about.
const atLast = 4

func (l letters) with(r rune, i int) letters { return l | letters(r)<<(8*i) }
func (l letters) hash() uint32               { return uint32(uint64(l) * 0x9E3779B97F4A7C15 >> 32) }

// then is a hash of up to four letters, or of one rune, and the rune after them.
func (l letters) then(r rune) uint32 { return (l | letters(r)<<32).hash() }

func (h *heads) mark(hash uint32)        { h.bits[hash>>20] |= 1 << (hash >> 14 % 64) }
func (h *heads) marked(hash uint32) bool { return h.bits[hash>>20]&(1<<(hash>>14%64)) != 0 }

func newHeads(t *trie) *heads {
	h := &heads{trie: t, five: make([]fiveLetters, 1<<bits.Len(uint(2*beginnings(t.keys))))}
	for _, first := range t.below(0) {
		h.firsts[first.rune>>6&1023] |= 1 << (first.rune & 63)
	}
	h.learn(0, 0, 0, 0)
	return h
}

// learn takes what is below a node of the trie, to which so many runes lead:
// these, and the last of them.
func (h *heads) learn(node int32, l letters, last rune, depth int) {
	if depth > atLast {
		h.mark(l.hash())
		*h.slot(l) = fiveLetters{l, node}
		return
	}
	at := h.trie.nodes[node]
	if at.named > 0 {
		h.mark(l.hash())
	}
	for i, n := range h.trie.below(node) {
		if depth == 1 || depth > 0 && n.rune >= utf8.RuneSelf {
			h.mark(l.then(n.rune))
		}
		if depth == 0 || n.rune < utf8.RuneSelf && last < utf8.RuneSelf {
			h.learn(at.child+int32(i), l.with(n.rune, depth), n.rune, depth+1)
		}
	}
}

// slot is the place of five letters: theirs, or the free one where they would be.
func (h *heads) slot(l letters) *fiveLetters {
	last := len(h.five) - 1
	for i := int(l.hash() >> 8); ; i++ {
		if at := &h.five[i&last]; at.node == 0 || at.letters == l {
			return at
		}
	}
}

// beginnings is how many texts of five letters or more keys begin with, at most;
// the keys are in order.
func beginnings(keys []string) (n int) {
	last := ""
	for _, key := range keys {
		if head := key[:min(len(key), atLast+1)]; head != last {
			n, last = n+1, head
		}
	}
	return n
}

// mayBegin is false only if no key begins with a rune.
func (h *heads) mayBegin(r rune) bool { return h.firsts[r>>6&1023]&(1<<(r&63)) != 0 }

// enter is where to walk the trie from for names that begin with a cell: after
// that many cells; ok is false if none does. long tells a word of five small
// letters or more.
func (h *heads) enter(s *scan, first int, long bool) (node int32, after int, ok bool) {
	at := int(s.cells[first])
	switch {
	case s.kinds[at]&latin == 0:
		return 0, 0, h.goesOn(s, first)
	case long && at+8 <= len(s.small):
		l := letters(binary.LittleEndian.Uint64(s.small[at:])) & (1<<40 - 1)
		if !l.hasPlural() {
			return h.after(l)
		}
	}
	l := letters(0)
	for i, at := range s.cells[first:min(first+atLast+1, len(s.cells))] {
		r := s.folded[at]
		if r >= utf8.RuneSelf {
			return 0, 0, i == 0 || h.marked(l.then(r))
		}
		l = l.with(r, i)
		switch {
		case i < atLast && s.mayEnd(int(at)) && h.marked(l.hash()):
			return 0, 0, true
		case i == atLast:
			return h.after(l)
		}
	}
	return 0, 0, false
}

// after is where the first five letters of a name lead; see enter.
func (h *heads) after(l letters) (node int32, after int, ok bool) {
	if !h.marked(l.hash()) {
		return 0, 0, false
	}
	node = h.slot(l).node
	return node, atLast + 1, node != 0
}

// hasPlural tells whether one of five letters but the first is an s: a name may
// end before it.
func (l letters) hasPlural() bool {
	rest := uint32(l>>8) ^ 's'*0x01010101
	return (rest-0x01010101)&^rest&0x80808080 != 0
}

// goesOn is false only if no name begins with a cell and the next one.
func (h *heads) goesOn(s *scan, first int) bool {
	return first+1 < len(s.cells) && h.marked(letters(s.folded[s.cells[first]]).then(s.folded[s.cells[first+1]]))
}

// mayEnd is false only if no name ends at a folded rune, because the word goes
// on with a letter that is no plural's.
func (s *scan) mayEnd(i int) bool {
	return i+1 == len(s.folded) || s.kinds[i]&latin == 0 || s.kinds[i+1]&letter == 0 || s.folded[i+1] == 's'
}
