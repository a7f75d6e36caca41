package alone

import (
	"strconv"

	"talkgraph/loader/weigh"
)

// Hints are what a document shows.
func Hints(t weigh.Text) []string {
	d, h := documentOf(t), hints{"any"}
	d.headline(&h)
	d.headings(&h)
	d.body(&h)
	d.read(&h)
	return h
}

// hints collects those that hold.
type hints []string

func (h *hints) add(hint string) { *h = append(*h, hint) }

func (h *hints) addIf(yes bool, hint string) {
	if yes {
		h.add(hint)
	}
}

// upTo is the first of some limits that a number does not exceed, in words.
func upTo(n int, limits ...int) string {
	for _, most := range limits {
		if n <= most {
			return strconv.Itoa(most)
		}
	}
	return "more"
}
