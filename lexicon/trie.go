package lexicon

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A trie holds keys by their runes. The children of a node stand side by side
// and what is below the first of them next to it, so that a walk reads little
// memory.
type trie struct {
	nodes []trieNode
	first []int32 // by rune: the node after the root, or 0
	keys  []string
}

type trieNode struct {
	rune     rune   // leads to it
	child    int32  // the first of its children
	from     int32  // the first of the keys that end there; below it, others follow
	children uint16 // how many there are
	named    uint16 // how many keys end there
}

// runesPerKey is about how many runes of its own a key has.
const runesPerKey = 7

// newTrie makes a trie of keys that are in order.
func newTrie(keys []string) *trie {
	room := runesPerKey*len(keys) + 1
	t := &trie{nodes: make([]trieNode, 1, room), keys: keys}
	t.grow(0, keyRange{0, len(keys), 0})
	t.index()
	return t
}

// A keyRange is the keys below a node, and how many bytes lead to it.
type keyRange struct{ from, to, depth int }

// grow makes what is below a node.
func (t *trie) grow(node int, k keyRange) {
	keys := t.keys
	at := &t.nodes[node]
	at.from = int32(k.from)
	for k.from < k.to && len(keys[k.from]) == k.depth {
		k.from++
	}
	first := len(t.nodes)
	at.named, at.child = uint16(k.from-int(at.from)), int32(first)
	var room [4]keyRange
	children := k.parts(keys, room[:0])
	at.children = uint16(len(children))
	for _, c := range children {
		r, _ := utf8.DecodeRuneInString(keys[c.from][k.depth:])
		t.nodes = append(t.nodes, trieNode{rune: r})
	}
	for i, c := range children {
		t.grow(first+i, c)
	}
}

// parts are the keys by the rune that they go on with; those with many keys,
// which are asked for most, go first.
func (k keyRange) parts(keys []string, out []keyRange) []keyRange {
	for from := k.from; from < k.to; {
		_, size := utf8.DecodeRuneInString(keys[from][k.depth:])
		lead, to := keys[from][:k.depth+size], from+1
		for to < k.to && strings.HasPrefix(keys[to], lead) {
			to++
		}
		out = append(out, keyRange{from, to, k.depth + size})
		from = to
	}
	slices.SortStableFunc(out, func(a, b keyRange) int { return (b.to - b.from) - (a.to - a.from) })
	return out
}

// index makes the table of first steps, which are taken most.
func (t *trie) index() {
	last := rune(-1)
	for _, n := range t.below(0) {
		last = max(last, n.rune)
	}
	t.first = make([]int32, last+1)
	for i, n := range t.below(0) {
		t.first[n.rune] = t.nodes[0].child + int32(i)
	}
}

// below are the children of a node.
func (t *trie) below(node int32) []trieNode {
	at := &t.nodes[node]
	return t.nodes[at.child : at.child+int32(at.children)]
}

// step is the node after this one by a rune, or 0 if there is none.
func (t *trie) step(from int32, r rune) int32 {
	if from == 0 {
		if int(r) < len(t.first) {
			return t.first[r]
		}
		return 0
	}
	for i, below := 0, t.below(from); i < len(below); i++ {
		if below[i].rune == r {
			return t.nodes[from].child + int32(i)
		}
	}
	return 0
}

// at is the node of a whole key, or 0.
func (t *trie) at(key string) int32 {
	node := int32(0)
	for _, r := range key {
		if node = t.step(node, r); node == 0 {
			return 0
		}
	}
	return node
}

// isKey says whether a key ends at a node.
func (t *trie) isKey(node int32) bool { return t.nodes[node].named > 0 }
