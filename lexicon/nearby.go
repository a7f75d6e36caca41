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
// stands nearer by; or, where neither's does, more of its field does.
func (c *surroundings) nearer(m *match, p *pattern) bool {
	one, other := m.pattern.entry, p.entry
	if one.Kind != knowledge.Service || other.Kind != knowledge.Service || one.Provider == other.Provider && one.Provider != "" {
		return false
	}
	first, second := c.around(one) == Spelled, c.around(other) == Spelled
	far, near := c.fromProvider(m, one.Provider), c.fromProvider(m, other.Provider)
	switch {
	case (first || second) && min(far, near) > beside:
		return !first
	case far == near && p.context:
		return c.inField(m, p) > c.inField(m, m.pattern)
	}
	return near < far
}

// inField is how much a line speaks of what a service belongs to: the things of
// its field, then what stands around the line.
func (c *surroundings) inField(m *match, p *pattern) int {
	as, near := *m, 0
	as.pattern = p
	if c.hasField(&as) {
		near += 2
	}
	if c.around(p.entry) > Unknown {
		near++
	}
	return near
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
