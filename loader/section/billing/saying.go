package billing

import (
	"slices"

	"talkgraph/loader/parse"
)

// sayingFrom is the index of the first line from one on that is not blank and
// says more than when or where. Runs of such lines may be long, and each of
// them is asked for: what follows each is noted once.
func (b *Reader) sayingFrom(i int) int {
	if b.saying == nil {
		b.saying = make([]int, len(b.lines)+1)
		b.saying[len(b.lines)] = len(b.lines)
		for at, l := range slices.Backward(b.lines) {
			b.saying[at] = at
			if l.Shape == parse.Blank || l.When() {
				b.saying[at] = b.saying[at+1]
			}
		}
	}
	return b.saying[i]
}
