package lexicon

import (
	"unicode"

	"talkgraph/knowledge"
)

// walk takes the longest name at each place, left to right. accept decides on
// names that need context; those it refuses are the doubtful ones.
func (f *finder) walk(s *scan, accept func(*match, *pattern) bool) (taken, doubtful []match) {
	free := 0 // code point after the last name taken
	for i := 0; i < len(s.cells); i++ {
		if s.folded[s.cells[i].at].Start < free || !f.heads.may(s.cells[i:]) || !f.startsAt(s, i) {
			continue
		}
		m, refused := f.longest(s, i, accept)
		doubtful = append(doubtful, refused...)
		if m != nil {
			m.start = max(m.start, free)
			taken = append(taken, *m)
			free = m.end
		}
	}
	return taken, doubtful
}

// startsAt says whether a name may start at a cell.
func (f *finder) startsAt(s *scan, i int) bool {
	c := s.cells[i]
	if s.hidden(c.at) || (c.at > 0 && s.folded[c.at-1].End > s.folded[c.at].Start) {
		return false
	}
	before := s.near(c.at - 1)
	switch {
	case unicode.IsMark(c.r), isLatin(c.r) && isLatin(before):
		return false
	case isKatakana(c.r) && isKatakana(before):
		return f.words.startsAt(s, c.at)
	}
	return true
}

// longest is the longest accepted name that starts at a cell, and the
// refused ones that are longer.
func (f *finder) longest(s *scan, first int, accept func(*match, *pattern) bool) (best *match, refused []match) {
	node, ok := int32(0), true
	for last := first; last < len(s.cells) && !s.hidden(s.cells[last].at); last++ {
		if node, ok = f.step(node, s.cells[last].r); !ok {
			break
		}
		if len(f.nodes[node].ends) == 0 {
			continue
		}
		m, no := f.at(s, first, last, node, accept)
		refused = append(refused, no...)
		if m != nil {
			best = m
		}
	}
	return best, refused
}

// at reads one place: the names of the node that fit what is printed.
func (f *finder) at(s *scan, first, last int, node int32, accept func(*match, *pattern) bool) (best *match, refused []match) {
	spoken := false // a service's name in ordinary words: a topic may mean them
	for _, p := range f.nodes[node].ends {
		end, ok := p.end(s, last, f.words)
		if !ok || !p.fits(s, first, last) {
			continue
		}
		if f.words.speak(s, p, first, last) {
			spoken = true
			continue
		}
		m := match{pattern: p}
		m.start, m.end = p.whole(s, s.folded[s.cells[first].at].Start, end)
		switch {
		case p.context && !(spoken && p.entry.Kind == knowledge.Topic) && !accept(&m, p):
			refused = append(refused, m)
		case best == nil:
			best = &m
		case best.pattern.entry == p.entry:
		case best.pattern.context && !p.context:
			m.others = append(best.others, best.pattern)
			best = &m
		default:
			best.others = append(best.others, p)
		}
	}
	return best, refused
}
