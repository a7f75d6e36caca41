package pattern

import "sync/atomic"

// An All is patterns of which a rule needs every one to match.
type All struct {
	patterns []*Pattern
	asked    atomic.Pointer[allBits] // what the set looks for that was asked last
}

// allBits are the sets of words that the patterns need, all of them.
type allBits struct {
	bits
	cues *cues
}

// NewAll makes the All of some patterns.
func NewAll(patterns ...*Pattern) *All { return &All{patterns: patterns} }

// MayAll tells whether all of some patterns could match: false only if one
// cannot.
func (f *Found) MayAll(a *All) bool {
	if f.cues == nil {
		return true
	}
	asked := a.asked.Load()
	if asked == nil || asked.cues != f.cues {
		asked = needAll(f.cues, a.patterns)
		a.asked.Store(asked)
	}
	return f.bits.hold(&asked.bits)
}

func needAll(c *cues, patterns []*Pattern) *allBits {
	out := &allBits{cues: c}
	for _, p := range patterns {
		for _, at := range p.places {
			if at.set == c.set {
				out.add(&c.of[at.at])
			}
		}
	}
	return out
}
