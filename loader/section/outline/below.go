package outline

// isGroup tells headings over several talks: weak ones over strong ones.
func (b *Outliner) isGroup(heads []*heading, i int) bool {
	if heads[i].Code != "" || len(heads[i].People) > 0 || b.keynote(heads, i) {
		return false
	}
	return b.strongBelow(heads, i) > 0 || b.bylinesBelow(heads, i) > 1
}

// bylinesBelow counts the headings right below one that are over a line which
// says who spoke.
func (b *Outliner) bylinesBelow(heads []*heading, i int) int {
	n := 0
	for _, h := range heads[i+1:] {
		if h.line >= heads[i].to {
			break
		}
		if h.level == heads[i+1].level && len(b.SpeakersUnder(h.line, h.to)) > 0 {
			n++
		}
	}
	return n
}

// strongBelow counts the headings in a heading's part that are talks' for sure.
func (b *Outliner) strongBelow(heads []*heading, i int) int {
	strong := 0
	for j, h := range heads[i+1:] {
		if h.line >= heads[i].to {
			break
		}
		if h.strong && !(j == 0 && b.IsByline(h.line)) {
			strong++
		}
	}
	return strong
}

// overEntitled tells headings over at least two that have titles of their own
// under who spoke.
func overEntitled(heads []*heading, i int) bool {
	n := 0
	for _, h := range heads[i+1:] {
		if h.line >= heads[i].to {
			break
		}
		if h.Below > 0 {
			n++
		}
	}
	return n > 1
}

// keynote tells the heading of one keynote, with words of its own before the
// guests in it.
func (b *Outliner) keynote(heads []*heading, i int) bool {
	return heads[i].Title.Kind == "keynote" && hasBelow(heads, i) && !overEntitled(heads, i) && (b.Filled(heads[i].line, heads[i+1].line) || b.overGuests(heads, i))
}
