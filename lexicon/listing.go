package lexicon

import (
	"slices"
	"sort"

	"talkgraph/knowledge"
)

// listed says whether the name stands in a list next to another name: one
// that needs no context, or one of its own sort that does.
func (c *surroundings) listed(m *match, p *pattern) bool {
	for _, k := range neighbours(c.plain, m) {
		if c.adjacent(m, k) {
			return true
		}
	}
	for _, k := range neighbours(c.doubtful, m) {
		e := k.pattern.entry
		if e != p.entry && e.Kind == p.entry.Kind && e.Category == p.entry.Category && c.adjacent(m, k) {
			return true
		}
	}
	return false
}

// neighbours are the matches just before and after a place.
func neighbours(all []match, m *match) []*match {
	var out []*match
	before := sort.Search(len(all), func(i int) bool { return all[i].end > m.start || all[i].start >= m.start })
	if before > 0 {
		out = append(out, &all[before-1])
	}
	if after := sort.Search(len(all), func(i int) bool { return all[i].start >= m.end }); after < len(all) {
		out = append(out, &all[after])
	}
	return out
}

// adjacent says whether nothing but a separator of lists is between the two.
func (c *surroundings) adjacent(a, b *match) bool {
	if b.start < a.start {
		a, b = b, a
	}
	return a.end < b.start && b.start-a.end <= window && separator.MatchString(c.surface(a.end, b.start))
}

// hasKin says whether the line names the provider of a service, or a service
// of the same provider or category; for a company, whether it names a service
// of its own.
func (c *surroundings) hasKin(m *match, p *pattern) bool {
	var kin []match
	switch {
	case p.entry.Kind == knowledge.Company:
		kin = c.related("provider:" + p.entry.Name)
	case p.entry.Kind != knowledge.Service:
		return false
	case p.entry.Provider != "":
		kin = slices.Concat(c.related("company:"+p.entry.Provider), c.related("provider:"+p.entry.Provider))
	}
	if p.entry.Category != "" {
		kin = append(slices.Clone(kin), c.related("category:"+p.entry.Category)...)
	}
	return slices.ContainsFunc(kin, func(k match) bool { return k.start >= m.end || k.end <= m.start })
}

// choose settles a place that several entries may be meant by: the service
// where the line says that somebody uses it, the one of the kind that
// stands next to it in a list, else the one that needs no context.
func (c *surroundings) choose(m *match) {
	after := string(c.text[m.end:min(m.end+window, len(c.text))])
	for _, other := range m.others {
		if m.pattern.entry.Kind == knowledge.Company && c.used(m, other, after) {
			m.pattern = other // what somebody uses is the service
			return
		}
		same, alike := false, false
		for _, k := range neighbours(c.plain, m) {
			if c.adjacent(m, k) {
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
