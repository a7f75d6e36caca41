package lexicon

import (
	"slices"

	"talkgraph/knowledge"
)

// A kinship is a way in which names of a line belong together.
type kinship struct {
	by   relative
	name string
}

type relative uint8

const (
	company  relative = iota // of this name
	provider                 // services of this one
	category                 // services of this one
	field                    // things of this one
)

// hasKin says whether the line names the provider of a service, or a service
// of the same provider or category, or a thing of its field; for a company,
// whether it names a service of its own.
func (c *surroundings) hasKin(m *match) bool {
	e := m.pattern.entry
	if e.Kind == knowledge.Company {
		return c.hasOther(m, kinship{provider, e.Name})
	}
	if e.Kind != knowledge.Service {
		return false
	}
	return e.Provider != "" && (c.hasOther(m, kinship{company, e.Provider}) || c.hasOther(m, kinship{provider, e.Provider})) ||
		e.Category != "" && c.hasOther(m, kinship{category, e.Category}) || c.hasField(m)
}

// hasField says whether the line names another thing of a field of the entry.
func (c *surroundings) hasField(m *match) bool {
	for _, f := range m.pattern.entry.Field {
		if c.hasOther(m, kinship{field, f}) {
			return true
		}
	}
	return false
}

// fewNames are as many as are asked for one kinship sooner than sorted by all.
const fewNames = 16

// hasOther says whether one of a kinship stands elsewhere in the line.
func (c *surroundings) hasOther(m *match, k kinship) bool {
	both := [2]int{}
	if len(c.plain) <= fewNames {
		both = c.ofKin(k)
	} else {
		both = c.related()[k]
	}
	for _, at := range both {
		if at > 0 && (c.plain[at-1].start >= m.end || c.plain[at-1].end <= m.start) {
			return true
		}
	}
	return false
}

// ofKin is related for one kinship, where there are few names.
func (c *surroundings) ofKin(k kinship) (both [2]int) {
	n := 0
	for i := range c.plain {
		if !k.has(c.plain[i].pattern.entry) {
			continue
		}
		both[n] = i + 1
		if n++; n == len(both) {
			break
		}
	}
	return both
}

// has says whether an entry is of a kinship.
func (k kinship) has(e *Entry) bool {
	switch k.by {
	case company:
		return e.Kind == knowledge.Company && e.Name == k.name
	case provider:
		return e.Kind == knowledge.Service && e.Provider == k.name
	case category:
		return e.Kind == knowledge.Service && e.Category == k.name
	}
	return slices.Contains(e.Field, k.name)
}

// related are, of each kinship, the first two names of the line that need no
// context, counted from one: one of them may be the place in question. They
// are read once, if at all.
func (c *surroundings) related() map[kinship][2]int {
	if c.kinKnown {
		return c.kin
	}
	c.kinKnown = true
	if c.kin == nil {
		c.kin = make(map[kinship][2]int)
	}
	clear(c.kin)
	for i := range c.plain {
		for _, f := range c.plain[i].pattern.entry.Field {
			c.relate(kinship{field, f}, i+1)
		}
		switch e := c.plain[i].pattern.entry; e.Kind {
		case knowledge.Company:
			c.relate(kinship{company, e.Name}, i+1)
		case knowledge.Service:
			c.relate(kinship{provider, e.Provider}, i+1)
			c.relate(kinship{category, e.Category}, i+1)
		}
	}
	return c.kin
}

func (c *surroundings) relate(k kinship, at int) {
	switch both := c.kin[k]; {
	case both[0] == 0:
		c.kin[k] = [2]int{at}
	case both[1] == 0:
		c.kin[k] = [2]int{both[0], at}
	}
}
