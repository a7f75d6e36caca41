package outline

// upToRule is where a talk ends: where it goes on to the end of a document of which
// the headings are set off by hand, at a rule drawn under the last of them.
func (b *Outliner) upToRule(h *heading, heads []*heading) int {
	if h.to < len(b.lines) || !b.lines[h.line].ByHand {
		return h.to
	}
	return b.Cut(heads[len(heads)-1].line, h.to)
}

// The levels that parse gives headings which are set off by hand in two ways.
const first, second = 2, 3

// billedBelow tells a heading over a line that says who spoke.
func (b *Outliner) billedBelow(heads []*heading, k int) bool {
	to := len(b.lines)
	if k+1 < len(heads) {
		to = heads[k+1].line
	}
	return len(b.SpeakersUnder(heads[k].line, to)) > 0
}

// relevel puts headings that say who spoke, or stand over those, over those that do not, where they are set
// off by hand in two ways: the way that comes first, as over an introduction, is that
// of the parts of talks, if at least two of them stand under each talk.
func (b *Outliner) relevel(heads []*heading) {
	var levels [7]int
	billed, parts, others := 0, -1, 0 // others are no talks
	for k, h := range heads {
		if !b.lines[h.line].ByHand {
			return
		}
		levels[h.level]++
		switch {
		case h.level == second && parts >= 0 && parts < 2, h.level == first && len(h.People) > 0:
			return
		case h.level == second && b.lines[h.line].Stop():
			parts = -1
			levels[second]--
			others++
		case h.level == second:
			parts = 0
			if len(h.People) > 0 || b.billedBelow(heads, k) {
				billed++
			}
		case parts >= 0:
			parts++
		}
	}
	if parts >= 0 && parts < 2 || 2*billed <= levels[second] || levels[first]+levels[second]+others < len(heads) {
		return
	}
	for _, h := range heads {
		h.level = first + second - h.level
	}
}
