package lexicon

import (
	"math"

	"talkgraph/knowledge"
)

// beside is how many code points stand at most between a name and what it is of:
// "Google Cloud の Interconnect".
const beside = 3

// nearer says whether another service is rather meant at a place where both have
// the name: its provider, or a service of that one, stands beside it; or lines
// around have its whole name alone; or, where they have neither's, its provider
// stands nearer by.
func (c *surroundings) nearer(m *match, other *Entry) bool {
	one := m.pattern.entry
	if one.Kind != knowledge.Service || other.Kind != knowledge.Service || one.Provider == other.Provider {
		return false
	}
	first, second := c.around(one) == Spelled, c.around(other) == Spelled
	far, near := c.fromProvider(m, one.Provider), c.fromProvider(m, other.Provider)
	if (first || second) && min(far, near) > beside {
		return !first
	}
	return near < far
}

// fromProvider is how many code points stand between a place and the nearest name
// of a provider, or of a service of that one, that needs no context; of two as
// near, the one before it is nearer.
func (c *surroundings) fromProvider(m *match, provider string) int {
	least := math.MaxInt
	for i := range c.plain {
		k := &c.plain[i]
		e := k.pattern.entry
		if provider == "" || e.Provider != provider && (e.Kind != knowledge.Company || e.Name != provider) {
			continue
		}
		switch {
		case k.end <= m.start:
			least = min(least, m.start-k.end)
		case k.start >= m.end:
			least = min(least, k.start-m.end+1)
		}
	}
	return least
}
