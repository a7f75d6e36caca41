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
	runes []rune // by node: the rune that leads to it
	nodes []trieNode
	first []int32 // by rune: the node after the root, or 0
	keys  []string
}

type trieNode struct {
	child, end int32 // its children
	from, to   int32 // the keys that end there; below it, others follow
}

// runesPerKey is about how many runes of its own a key has.
const runesPerKey = 7

// newTrie makes a trie of keys that are in order.
func newTrie(keys []string) *trie {
	room := runesPerKey*len(keys) + 1
	t := &trie{runes: make([]rune, 1, room), nodes: make([]trieNode, 1, room), keys: keys}
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
	at.to, at.child = int32(k.from), int32(first)
	var room [4]keyRange
	children := k.parts(keys, room[:0])
	at.end = at.child + int32(len(children))
	for _, c := range children {
		r, _ := utf8.DecodeRuneInString(keys[c.from][k.depth:])
		t.runes, t.nodes = append(t.runes, r), append(t.nodes, trieNode{})
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
	children := t.runes[t.nodes[0].child:t.nodes[0].end]
	if len(children) == 0 {
		return
	}
	t.first = make([]int32, slices.Max(children)+1)
	for i, r := range children {
		t.first[r] = t.nodes[0].child + int32(i)
	}
}

// step is the node after this one by a rune, or 0 if there is none.
func (t *trie) step(from int32, r rune) int32 {
	if from == 0 {
		if int(r) < len(t.first) {
			return t.first[r]
		}
		return 0
	}
	at := &t.nodes[from]
	for i, leads := range t.runes[at.child:at.end] {
		if leads == r {
			return at.child + int32(i)
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
func (t *trie) isKey(node int32) bool { return t.nodes[node].to > t.nodes[node].from }
