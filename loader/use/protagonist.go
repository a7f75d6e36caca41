package use

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"talkgraph/loader/credit"
)

// thrice is in how many lines a talk names the company that it is about.
const thrice = 3

// protagonist is the company that a talk names again and again, and no other
// half as often, bylines left out; "" if there is none. The talk is theirs from
// where it says what they do, and from its start if its speakers work there.
func (r *reader) protagonist(i int) string {
	lines, last := make(map[string]int), make(map[string]int) // by company: how many, and the number of the last
	for _, line := range r.Own(i) {
		for _, m := range r.Companies(line) {
			if r.Vendor(m.Key) || credit.IsCommunity(m) || r.inByline(i, line, m) || r.namesSpeakersFirm(line, m) {
				continue
			}
			if last[m.Key] <= line {
				last[m.Key] = line + 1
				lines[m.Key]++
			}
		}
	}
	if len(lines) == 0 {
		return ""
	}
	keys := slices.SortedFunc(maps.Keys(lines), func(a, b string) int {
		return cmp.Or(lines[b]-lines[a], strings.Compare(a, b))
	})
	if lines[keys[0]] < thrice || len(keys) > 1 && lines[keys[1]]*2 >= lines[keys[0]] {
		return ""
	}
	return keys[0]
}
