package lexicon

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A trie holds keys by their runes. The children of a node stand side by
// side, so that a step reads little memory.
type trie struct {
	runes []rune // by node: the rune that leads to it
	nodes []trieNode
	first []int32 // by rune: the node after the root, or 0
}

type trieNode struct {
	child    int32 // its first child; the last one is before the first of the next node
	from, to int32 // the keys that end there
}

// A keyRange is the keys below a node, and how many bytes lead to it.
type keyRange struct{ from, to, depth int }

// newTrie makes a trie of keys that are in order.
func newTrie(keys []string) *trie {
	t, below := &trie{runes: []rune{0}, nodes: []trieNode{{}}}, []keyRange{{0, len(keys), 0}}
	for n := 0; n < len(below); n++ {
		at := below[n]
		for at.from < at.to && len(keys[at.from]) == at.depth {
			at.from++
		}
		t.nodes[n] = trieNode{child: int32(len(below)), from: int32(below[n].from), to: int32(at.from)}
		children := len(below)
		for at.from < at.to {
			var child keyRange
			child, at = at.first(keys)
			below, t.nodes = append(below, child), append(t.nodes, trieNode{})
		}
		// Those with many keys are asked for most.
		slices.SortStableFunc(below[children:], func(a, b keyRange) int { return (b.to - b.from) - (a.to - a.from) })
		for _, child := range below[children:] {
			r, _ := utf8.DecodeRuneInString(keys[child.from][at.depth:])
			t.runes = append(t.runes, r)
		}
	}
	t.nodes = append(t.nodes, trieNode{child: int32(len(t.nodes))})
	t.index()
	return t
}

// first is the keys that go on with the same rune as the first one, and the rest.
func (k keyRange) first(keys []string) (child, rest keyRange) {
	_, size := utf8.DecodeRuneInString(keys[k.from][k.depth:])
	lead, to := keys[k.from][:k.depth+size], k.from+1
	for to < k.to && strings.HasPrefix(keys[to], lead) {
		to++
	}
	return keyRange{k.from, to, k.depth + size}, keyRange{to, k.to, k.depth}
}

// index makes the table of first steps, which are taken most.
func (t *trie) index() {
	children := t.runes[t.nodes[0].child:t.nodes[1].child]
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
	child, end := t.nodes[from].child, t.nodes[from+1].child
	for i, leads := range t.runes[child:end] {
		if leads == r {
			return child + int32(i)
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
