package pattern

import "sync/atomic"

// Alls are lists of patterns: a rule needs every pattern of one to match.
type Alls struct {
	lists [][]*Pattern
	asked atomic.Pointer[allsBits] // what the set looks for that was asked last
}

// allsBits are the sets of words that lists of patterns need.
type allsBits struct {
	cues *cues
	all  []bits // by list
	rare []mark // by list: the one of them whose words are longest, which most texts are without
}

// A mark is one set of words in bits; that of none is always there.
type mark struct {
	at  uint8
	bit uint64
}

func (m mark) in(b *bits) bool { return b[m.at]&m.bit == m.bit }

// NewAlls makes the Alls of some lists.
func NewAlls(lists ...[]*Pattern) *Alls { return &Alls{lists: lists} }

// NextOf is the number of the first list, from one on, of which all patterns
// could match: those that it leaves out cannot. Where none is left it is the
// number of lists.
func (f *Found) NextOf(a *Alls, from int) int {
	if f.cues == nil {
		return from
	}
	asked := a.asked.Load()
	if asked == nil || asked.cues != f.cues {
		asked = needAll(f.cues, a.lists)
		a.asked.Store(asked)
	}
	for i := from; i < len(asked.rare); i++ {
		if asked.rare[i].in(&f.bits) && f.bits.hold(&asked.all[i]) {
			return i
		}
	}
	return len(asked.rare)
}

func needAll(c *cues, lists [][]*Pattern) *allsBits {
	out := &allsBits{cues: c, all: make([]bits, len(lists)), rare: make([]mark, len(lists))}
	for i, patterns := range lists {
		for _, p := range patterns {
			for _, at := range p.places {
				if at.set == c.set {
					out.all[i].add(&c.of[at.at])
				}
			}
		}
		if n := c.rarest(&out.all[i]); n >= 0 {
			out.rare[i] = mark{uint8(n / 64), 1 << (n % 64)}
		}
	}
	return out
}

// rarest is the number of the set of words in bits whose words are longest; -1 if
// there is none.
func (c *cues) rarest(of *bits) int {
	best := -1
	for n, length := range c.lengths {
		if bit := numbered(n); of.meet(&bit) && (best < 0 || length > c.lengths[best]) {
			best = n
		}
	}
	return best
}
