package mention

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
	out := all[:0]
	overlaps := overlap(all)
	for _, m := range all {
		if m.Key != "" && !overlaps(out, m) {
			out = append(out, m)
		}
	}
	slices.SortFunc(out, func(a, b Mention) int { return cmp.Compare(a.Start, b.Start) })
	return out
}

// fewMentions is up to how many it is cheap to compare each with each.
const fewMentions = 24

// overlap gives a function that tells whether a mention shares code points with
// those that were taken before it, which are as long or longer.
func overlap(all []Mention) func(taken []Mention, m Mention) bool {
	if len(all) <= fewMentions {
		return func(taken []Mention, m Mention) bool {
			return slices.ContainsFunc(taken, func(o Mention) bool { return m.Start < o.End && o.Start < m.End })
		}
	}
	covered, marked := make([]bool, lastEnd(all)), 0
	return func(taken []Mention, m Mention) bool {
		for ; marked < len(taken); marked++ {
			for at := taken[marked].Start; at < taken[marked].End; at++ {
				covered[at] = true
			}
		}
		return covered[m.Start] || covered[m.End-1]
	}
}

// areDisjoint tells mentions that are what disjoint makes of them.
func areDisjoint(all []Mention) bool {
	end := 0
	for i := range all {
		m := &all[i]
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
