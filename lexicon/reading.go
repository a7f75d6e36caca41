package lexicon

import "talkgraph/knowledge"

// A reading is a name that is spelt at a place and that nothing forbids there
// but a lack of context.
type reading struct {
	pattern     *pattern
	first, last int  // cells
	start, end  int  // code points, with the marks of the name
	doubtful    bool // it needs context
}

// read lists the readings of a line: by their first cell, then their last.
func (f *finder) read(s *scan) {
	s.readings = s.readings[:0]
	for word, i := range s.starts[:len(s.starts)-1] {
		if !f.heads.mayBegin(s.folded[s.cells[i]]) {
			continue
		}
		long := s.starts[word+1]-i > atLast && s.words[word+1]&(letter|foreign) == letter
		node, after, ok := f.heads.enter(s, int(i), long)
		if !ok || !f.startsAt(s, int(i)) {
			continue
		}
		if s.mask != nil {
			node, after = 0, 0 // all cells are asked whether they are hidden
		}
		f.readFrom(s, int(i), node, after)
	}
}

// startsAt says whether a name may start at a cell.
func (f *finder) startsAt(s *scan, i int) bool {
	at := int(s.cells[i])
	if s.hidden(at) || at > 0 && s.end(at-1) > s.start(at) {
		return false
	}
	switch k := s.kinds[at]; {
	case k&combining != 0, k&latin != 0 && s.is(latin, at-1):
		return false
	case k&katakana != 0 && s.is(katakana, at-1):
		return f.words.startsAt(s, at)
	}
	return true
}

// readFrom adds the readings that start at a cell, from a node of the trie that
// so many cells lead to.
func (f *finder) readFrom(s *scan, first int, node int32, after int) {
	for last := first + after; ; last++ {
		if f.trie.isKey(node) && last > first {
			f.readPlace(s, first, last-1, f.ending(node))
		}
		if last == len(s.cells) || s.mask != nil && s.hidden(int(s.cells[last])) {
			return
		}
		if node = f.trie.step(node, s.folded[s.cells[last]]); node == 0 {
			return
		}
	}
}

// readPlace adds those of the names that fit what is printed at one place.
func (f *finder) readPlace(s *scan, first, last int, named []*pattern) {
	spoken := false // a service's name in ordinary words: a topic may mean them
	for _, p := range named {
		end, ok := p.end(s, last, f.words)
		if ok && p.sized {
			end, ok = s.sizeEnd(last)
		}
		if !ok || !p.fits(s, first, last) {
			continue
		}
		pieces := false
		if f.words.speak(s, p, first, last) {
			if spoken, pieces = true, p.inPieces(s, first, last); !pieces {
				continue
			}
		}
		r := reading{pattern: p, first: first, last: last, doubtful: pieces || p.unsure(s, first, last) || p.context && !(spoken && p.entry.Kind == knowledge.Topic)}
		r.start, r.end = p.whole(s, s.start(int(s.cells[first])), end)
		if s.begins(&r) || s.foundedBy(&r) || s.namesPlace(&r) {
			continue
		}
		s.readings = append(s.readings, r)
	}
}
