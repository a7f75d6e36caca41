package alone

import (
	"slices"

	"talkgraph/loader/weigh"
)

// A talk is held on one day; shorter documents show too little, of longer ones most
// report several, and longer lines are no writer's.
const (
	mostDays    = 1
	shortest    = 500 // code points
	mostLines   = 1000
	longestLine = 5000 // code points
)

// mayBe is false of documents that rules read well, and of those that are too short or
// too long, have a line that is, or headings of several days.
func mayBe(t weigh.Text) bool {
	if len(t.Lines) > mostLines || isRead(t) {
		return false
	}
	days, runes := 0, 0
	for _, l := range t.Lines {
		if l.Runes > longestLine {
			return false
		}
		runes += l.Runes
		days += one(l.Day())
	}
	return days <= mostDays && runes >= shortest
}

// isRead tells texts of which rules found one talk in most of the lines, or several, of
// most of which or, if there are two, of both they know who gave them or their codes.
func isRead(t weigh.Text) bool {
	unknown := func(r weigh.Talk) bool { return !r.Credited && !r.Coded }
	return t.Sure() || t.One() || len(t.Read) > 1 && !slices.ContainsFunc(t.Read, unknown)
}
