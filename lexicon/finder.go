package lexicon

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"talkgraph/knowledge"
)

// finder is a trie over the keys of all names.
type finder struct {
	trie   *trie
	ends   []*pattern // what the keys of the trie stand for, in their order
	heads  *heads
	words  *words
	fuzzy  *fuzzyNames
	spoken func() spoken // made when a line first asks for it
	scans  sync.Pool     // *scan, whose room is used again
}

// roomKept is up to how many code points of a line room is kept for the next.
const roomKept = 1 << 16

func (f *finder) release(s *scan) {
	if cap(s.text) <= roomKept {
		f.scans.Put(s)
	}
}

// A match is a place where names may stand: those that end at the same cell.
type match struct {
	start, end int // code points
	pattern    *pattern
	others     []*pattern // further readings of the same place
	fuzzy      bool
}

func newFinder(entries []*Entry) *finder {
	f := &finder{words: newWords(), fuzzy: newFuzzyNames(len(entries))}
	f.scans.New = func() any { return new(scan) }
	f.spoken = sync.OnceValue(func() spoken { return newSpoken(entries, f.words) })
	for _, e := range entries {
		for _, s := range e.spelt {
			f.learn(newPattern(e, s, f.words))
		}
	}
	slices.SortFunc(f.ends, func(a, b *pattern) int { return cmp.Or(strings.Compare(a.key, b.key), cmp.Compare(a.order, b.order)) })
	keys := make([]string, 0, len(f.ends))
	for _, p := range f.ends {
		keys = append(keys, p.key)
	}
	f.trie = newTrie(keys)
	f.heads = newHeads(f.trie)
	f.words.learnKatakana(f.ends)
	return f
}

func (f *finder) learn(p *pattern) {
	if p.order = len(f.ends); p.isFound() {
		f.ends = append(f.ends, p)
	}
	if !p.context && !(p.entry.Kind == knowledge.Company && f.words.ordinary(p.name)) {
		f.fuzzy.learn(p.key, p.entry) // an Opera House is no misspelt Open House
	}
}

// isFound tells names that are looked for in text: one of one character only
// if it is Latin and needs context.
func (p *pattern) isFound() bool {
	return p.letters >= 2 || p.context && isLatin([]rune(p.key)[0])
}

// ending are the names that end at a node.
func (f *finder) ending(node int32) []*pattern {
	at := &f.trie.nodes[node]
	return f.ends[at.from : at.from+int32(at.named)]
}

// isName says whether the text as a whole is a name that needs no context.
func (f *finder) isName(text string) bool {
	return slices.ContainsFunc(f.ending(f.trie.at(knowledge.Key(text))), func(p *pattern) bool { return !p.context })
}

// search finds the names of one line: first those that need no context, then
// all of them with the first as support, then misspellings between them. What
// it gives is written over by the next line.
func (f *finder) search(s *scan, around func(*Entry) Certainty) []match {
	if s.mayMask() {
		s.mask = masked(s.line, f.isName)
	}
	f.read(s)
	s.plain, s.doubtful = s.choose(nil, s.plain[:0], s.doubtful[:0])
	all := append(s.all[:0], s.plain...)
	if len(s.doubtful) > 0 {
		c := newSurroundings(s, s.plain, s.doubtful, around)
		all, s.refused = s.choose(c.support, all[:0], s.refused[:0])
		for i := range all {
			c.choose(&all[i])
		}
	}
	s.all = s.ofHouse(f.sound(s, f.fuzz(s, all)))
	return s.all
}
