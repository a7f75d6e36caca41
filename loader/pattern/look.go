package pattern

// in finds the words of a text. It reads both halves at once, since each step
// waits for the one before: words that begin in the first are shorter than what
// of the second is read after it.
func (c *cues) in(text string) (found bits) {
	half := len(text) / 2
	first, second := text[:min(half+longestKana-1, len(text))], text[half:]
	steps, classes := c.steps, &c.classes
	row, other := uint32(0), uint32(0)
	both := min(len(first), len(second))
	one, two := first[:both], second[:both]
	for i := range both {
		step, next := steps[row+uint32(classes[one[i]])], steps[other+uint32(classes[two[i]])]
		row, other = step>>1, next>>1
		if (step|next)&1 != 0 {
			c.note(&found, step)
			c.note(&found, next)
		}
	}
	for i := both; i < len(first); i++ {
		step := steps[row+uint32(classes[first[i]])]
		row = step >> 1
		c.note(&found, step)
	}
	for i := both; i < len(second); i++ {
		step := steps[other+uint32(classes[second[i]])]
		other = step >> 1
		c.note(&found, step)
	}
	return found
}

// note adds the words that end at the state of a step.
func (c *cues) note(found *bits, step uint32) {
	if step&1 != 0 {
		found.add(&c.ends[c.state(step>>1)])
	}
}

// state is the number of the state of which the steps begin at a row: the row
// by the number of classes, without a division.
func (c *cues) state(row uint32) int { return int(uint64(row) * c.inverse >> 32) }
