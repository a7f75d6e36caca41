package outline

// overPresented tells the levels at which at least two weak headings stand over
// headings that say who spoke, and over no others: what stands beside them over
// nothing is the report's own.
func (b *Outliner) overPresented(heads []*heading) (over [7]bool) {
	var groups [7]int
	for i, h := range heads {
		if h.strong || !hasBelow(heads, i) || b.strongBelow(heads, i) < below(heads, i) {
			continue
		}
		groups[h.level]++
	}
	for level, n := range groups {
		over[level] = n >= 2
	}
	return over
}

// below counts the headings in a heading's part.
func below(heads []*heading, i int) int {
	n := 0
	for j := i + 1; j < len(heads) && heads[j].line < heads[i].to; j++ {
		n++
	}
	return n
}
