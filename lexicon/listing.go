package lexicon

import (
	"sort"
	"strings"

	"talkgraph/knowledge"
)

// listed says whether the name stands in a list next to another name: one
// that needs no context, or one of its own sort that does.
func (c *surroundings) listed(m *match) bool {
	before, after := neighbours(c.plain, m)
	if c.adjacent(before, m) || c.adjacent(m, after) {
		return true
	}
	before, after = neighbours(c.doubtful, m)
	return alike(before, m) && c.adjacent(before, m) || alike(after, m) && c.adjacent(m, after)
}

// alike tells names of two things of one sort.
func alike(a, b *match) bool {
	if a == nil || b == nil {
		return false
	}
	e, f := a.pattern.entry, b.pattern.entry
	return e != f && e.Kind == f.Kind && e.Category == f.Category
}

// neighbours are the matches just before and after a place, or nil.
func neighbours(all []match, m *match) (before, after *match) {
	i := sort.Search(len(all), func(i int) bool { return all[i].end > m.start || all[i].start >= m.start })
	if i > 0 {
		before = &all[i-1]
	}
	if i = sort.Search(len(all), func(i int) bool { return all[i].start >= m.end }); i < len(all) {
		after = &all[i]
	}
	return before, after
}

// adjacent says whether nothing but a separator of lists is between the two;
// not if either is nil.
func (c *surroundings) adjacent(a, b *match) bool {
	return a != nil && b != nil && a.end < b.start && b.start-a.end <= window && isSeparator(c.surface(a.end, b.start))
}

// choose settles a place that several entries may be meant by: the service
// where the line says that somebody uses it or others have its whole name, of two
// services the one whose provider or field stands nearer by, the one of the kind that
// stands next to it in a list, else the one that needs no context.
func (c *surroundings) choose(m *match) {
	for _, other := range m.others {
		if m.pattern.entry.Kind == knowledge.Company && c.used(m, other) {
			m.pattern = other // what somebody uses is the service
			return
		}
		if m.pattern.entry.Kind == knowledge.Topic && other.entry.Kind == knowledge.Service && c.ratherService(m, other) {
			m.pattern = other
			return
		}
		if m.pattern.context && c.nearer(m, other) {
			m.pattern = other // Interconnect beside Google Cloud, Atlas beside MongoDB
			continue
		}
		same, alike := false, false
		before, after := neighbours(c.plain, m)
		for _, k := range []*match{before, after} {
			if c.adjacent(before, m) && k == before || c.adjacent(m, after) && k == after {
				kind := k.pattern.entry.Kind
				same = same || kind == m.pattern.entry.Kind
				alike = alike || kind == other.entry.Kind
			}
		}
		if alike && !same {
			m.pattern = other
			return
		}
	}
}

// ratherService says whether a service is meant where a topic has the name too:
// DX where Direct Connect is spoken of, and AWS WAF, by its own name, in English
// that speaks of services of AWS. In Japanese the kind of thing is rather meant,
// and so it is where a word for nouns stands before it.
func (c *surroundings) ratherService(m *match, p *pattern) bool {
	if c.around(p.entry) == Spelled {
		return true
	}
	own := p.isAcronym() && strings.HasSuffix(p.entry.Name, " "+p.name)
	return own && !c.japanese && !c.determined(m) && c.around(p.entry) > Unknown
}
