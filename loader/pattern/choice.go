package pattern

import "sync/atomic"

// A Choice is some patterns of which a rule asks whether any could match in a
// text, before it asks each.
type Choice struct {
	patterns []*Pattern
	asked    atomic.Pointer[choiceBits] // what the set looks for that was asked last
}

// choiceBits are, for each pattern of a choice, one of the sets of words that it
// needs: the one whose words are longest.
type choiceBits struct {
	bits
	cues *cues
	open bool // one of the patterns needs nothing that is known
}

// NewChoice makes the choice of some patterns.
func NewChoice(patterns ...*Pattern) *Choice { return &Choice{patterns: patterns} }

func choose(c *cues, patterns []*Pattern) *choiceBits {
	out := &choiceBits{cues: c}
	for _, p := range patterns {
		best := -1
		for _, at := range p.places {
			if at.set != c.set {
				continue
			}
			if n := c.rarest(&c.of[at.at]); n >= 0 && (best < 0 || c.lengths[n] > c.lengths[best]) {
				best = n
			}
		}
		if best < 0 {
			out.open = true
			continue
		}
		bit := numbered(best)
		out.add(&bit)
	}
	return out
}

// MayAny tells whether a pattern of a choice could match: false only if none
// can.
func (f *Found) MayAny(c *Choice) bool {
	if f.cues == nil {
		return true
	}
	asked := c.asked.Load()
	if asked == nil || asked.cues != f.cues {
		asked = choose(f.cues, c.patterns)
		c.asked.Store(asked)
	}
	return asked.open || f.bits.meet(&asked.bits)
}

// meet tells whether two have a set of words in common.
func (b *bits) meet(other *bits) bool {
	return b[0]&other[0]|b[1]&other[1]|b[2]&other[2]|b[3]&other[3]|b[4]&other[4] != 0
}
