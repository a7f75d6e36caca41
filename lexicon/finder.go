package lexicon

import (
	"slices"
	"sync"

	"talkgraph/knowledge"
)

// finder is a trie over the keys of all names.
type finder struct {
	nodes  []node
	first  []int32 // by rune below 1<<16: the node after the root, or 0
	heads  heads
	words  *words
	fuzzy  fuzzyNames
	spoken func() *spoken // made when a line first asks for it
	scans  sync.Pool      // *scan, whose room is used again
}

// A node keeps its children as a chain, so that thousands of nodes cost one
// allocation.
type node struct {
	r     rune       // the rune that leads to it
	child int32      // its first child, or 0
	next  int32      // the next child of its parent, or 0
	ends  []*pattern // the names that end there
}

// roomKept is up to how many code points of a line room is kept for the next.
const roomKept = 1 << 16

func (f *finder) release(s *scan) {
	if cap(s.text) <= roomKept {
		f.scans.Put(s)
	}
}

// step is the node after this one by a rune; ok is false if there is none.
func (f *finder) step(from int32, r rune) (to int32, ok bool) {
	if from == 0 && int(r) < len(f.first) {
		to = f.first[r]
		return to, to != 0
	}
	for to = f.nodes[from].child; to != 0 && f.nodes[to].r != r; to = f.nodes[to].next {
	}
	return to, to != 0
}

// A match is a place where names may stand: those that end at the same cell.
type match struct {
	start, end int // code points
	pattern    *pattern
	others     []*pattern // further readings of the same place
	fuzzy      bool
}

// nodesPerEntry is about how many runes of its names an entry has for itself.
const nodesPerEntry = 16

func newFinder(entries []*Entry) *finder {
	f := &finder{nodes: make([]node, 1, nodesPerEntry*(len(entries)+1)), first: make([]int32, 1<<16), words: newWords(), fuzzy: make(fuzzyNames)}
	f.scans.New = func() any { return new(scan) }
	f.spoken = sync.OnceValue(func() *spoken { return newSpoken(entries, f.words) })
	for _, e := range entries {
		for _, s := range e.spelt {
			p := newPattern(e, s, f.words)
			f.add(s.key, p)
			f.words.learn(s.key)
			if !p.context {
				f.fuzzy.learn(s.key, s.name, e)
			}
		}
	}
	return f
}

// add puts a name into the trie. A name of one character is found only if it
// is Latin and needs context.
func (f *finder) add(key string, p *pattern) {
	if p.letters < 2 && (!p.context || !isLatin([]rune(key)[0])) {
		return
	}
	f.heads.learn([]rune(key))
	at := int32(0)
	for _, r := range key {
		to, ok := f.step(at, r)
		if !ok {
			to = int32(len(f.nodes))
			f.nodes = append(f.nodes, node{r: r})
			f.join(at, r, to)
		}
		at = to
	}
	f.nodes[at].ends = append(f.nodes[at].ends, p)
}

func (f *finder) join(from int32, r rune, to int32) {
	if from == 0 && int(r) < len(f.first) {
		f.first[r] = to
		return
	}
	last := &f.nodes[from].child
	for *last != 0 {
		last = &f.nodes[*last].next
	}
	*last = to
}

// isName says whether the text as a whole is a name that needs no context.
func (f *finder) isName(text string) bool {
	node, ok := int32(0), true
	for _, r := range knowledge.Key(text) {
		if node, ok = f.step(node, r); !ok {
			return false
		}
	}
	return slices.ContainsFunc(f.nodes[node].ends, func(p *pattern) bool { return !p.context })
}

// search finds the names of one line: first those that need no context, then
// all of them with the first as support, then misspellings between them.
func (f *finder) search(s *scan, sure func(*Entry) bool) []Hit {
	s.mask = masked(s.line, f.isName)
	plain, doubtful := f.walk(s, func(*match, *pattern) bool { return false })
	all := plain
	if len(doubtful) > 0 {
		c := newSurroundings(s, plain, doubtful, sure)
		all, _ = f.walk(s, c.support)
		for i := range all {
			c.choose(&all[i])
		}
	}
	all = f.sound(s, f.fuzz(s, all))
	hits := make([]Hit, 0, len(all))
	for _, m := range all {
		hits = append(hits, Hit{m.start, m.end, s.surface(m.start, m.end), m.pattern.entry, m.pattern.context, m.fuzzy})
	}
	return hits
}
