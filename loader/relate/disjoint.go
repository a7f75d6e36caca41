package relate

import (
	"cmp"
	"slices"
)

// disjoint keeps the longest of mentions that overlap, sorted by place. What
// overlaps with a mention and is as long or longer covers one of its ends.
func disjoint(all []Mention) []Mention {
	if areDisjoint(all) {
		return all
	}
	slices.SortStableFunc(all, func(a, b Mention) int { return cmp.Compare(b.End-b.Start, a.End-a.Start) })
	var out []Mention
	covered := make([]bool, lastEnd(all))
	for _, m := range all {
		if m.Key == "" || covered[m.Start] || covered[m.End-1] {
			continue
		}
		for at := m.Start; at < m.End; at++ {
			covered[at] = true
		}
		out = append(out, m)
	}
	slices.SortFunc(out, func(a, b Mention) int { return cmp.Compare(a.Start, b.Start) })
	return out
}

// areDisjoint tells mentions that are what disjoint makes of them.
func areDisjoint(all []Mention) bool {
	end := 0
	for _, m := range all {
		if m.Key == "" || m.Start < end {
			return false
		}
		end = m.End
	}
	return true
}

func lastEnd(all []Mention) int {
	end := 0
	for _, m := range all {
		end = max(end, m.End)
	}
	return end
}
