package lexicon

import (
	"slices"

	"talkgraph/knowledge"
)

// finder is a trie over the keys of all names.
type finder struct {
	next  map[edge]int32
	ends  [][]*pattern // by node: the names that end there
	words *words
	fuzzy fuzzyNames
}

type edge struct {
	node int32
	r    rune
}

// A match is a place where names may stand: those that end at the same cell.
type match struct {
	start, end int // code points
	pattern    *pattern
	others     []*pattern // further readings of the same place
	fuzzy      bool
}

func newFinder(entries []*Entry) *finder {
	f := &finder{next: make(map[edge]int32), ends: make([][]*pattern, 1), words: newWords(), fuzzy: make(fuzzyNames)}
	for _, e := range entries {
		needs := e.contextKeys()
		for _, name := range e.names() {
			key := knowledge.Key(name)
			p := newPattern(e, name, needs[key], f.words)
			f.add(key, p)
			f.words.learn(key)
			if !p.context {
				f.fuzzy.learn(key, name, e)
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
	node := int32(0)
	for _, r := range key {
		to, ok := f.next[edge{node, r}]
		if !ok {
			to = int32(len(f.ends))
			f.next[edge{node, r}] = to
			f.ends = append(f.ends, nil)
		}
		node = to
	}
	f.ends[node] = append(f.ends[node], p)
}

// isName says whether the text as a whole is a name that needs no context.
func (f *finder) isName(text string) bool {
	node, ok := int32(0), true
	for _, r := range knowledge.Key(text) {
		if node, ok = f.next[edge{node, r}]; !ok {
			return false
		}
	}
	return slices.ContainsFunc(f.ends[node], func(p *pattern) bool { return !p.context })
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
	all = f.fuzz(s, all)
	hits := make([]Hit, 0, len(all))
	for _, m := range all {
		hits = append(hits, Hit{m.start, m.end, s.surface(m.start, m.end), m.pattern.entry, m.pattern.context, m.fuzzy})
	}
	return hits
}
