package pattern

// A Set tells of many patterns, with one pass over a text, which of them could
// match somewhere in it: the texts that a rule is tried on hold hardly ever
// what it needs. It may be used by many goroutines.
type Set struct {
	patterns []*Pattern
	words    []*Words
	cues     lazy[cues] // made when a text first asks
}

// NewSet makes the set of some patterns, and tells them so: it is to be made
// before they are asked.
func NewSet(patterns ...*Pattern) *Set {
	s := &Set{patterns: patterns}
	s.cues.make = func() *cues { return newCues(s) }
	for i, p := range patterns {
		p.places = append(p.places, place{s, i})
	}
	return s
}

// With is the set with words added, under the same condition.
func (s *Set) With(words ...*Words) *Set {
	for _, w := range words {
		w.places = append(w.places, place{s, len(s.patterns) + len(s.words)})
		s.words = append(s.words, w)
	}
	return s
}

// A place is where a set has a pattern, or words.
type place struct {
	set *Set
	at  int
}

// In looks at a text.
func (s *Set) In(text string) Found {
	c := s.cues.get()
	return Found{c, c.in(text)}
}

// Found says what could match in a text, or in any part of it. That of no set
// rules out nothing.
type Found struct {
	cues *cues
	bits bits
}

// May tells whether a pattern could match: false only if it cannot. Patterns
// that are not of the set always may.
func (f *Found) May(p *Pattern) bool { return f.may(p.places) }

// Hold tells whether one of some words may stand in the text: false only if
// none does.
func (f *Found) Hold(w *Words) bool { return f.may(w.places) }

// Also adds what was found in another text.
func (f *Found) Also(other Found) { f.bits = f.bits.with(other.bits) }

func (f *Found) may(places []place) bool {
	if f.cues == nil {
		return true
	}
	for i := range places {
		if places[i].set == f.cues.set {
			return f.bits.hold(&f.cues.of[places[i].at])
		}
	}
	return true
}

// bits are sets of words of which one was found, by number.
type bits [5]uint64

// mostBits bounds the sets of words; what needs more of them counts as found.
const mostBits = 5 * 64

func numbered(n int) (out bits) {
	out[n/64] = 1 << (n % 64)
	return out
}

// add is with, in place: it is asked for at most words that a text holds.
func (b *bits) add(other *bits) {
	b[0] |= other[0]
	b[1] |= other[1]
	b[2] |= other[2]
	b[3] |= other[3]
	b[4] |= other[4]
}

func (b bits) with(other bits) bits {
	b.add(&other)
	return b
}

func (b *bits) hold(other *bits) bool {
	return other[0]&^b[0]|other[1]&^b[1]|other[2]&^b[2]|other[3]&^b[3]|other[4]&^b[4] == 0
}
