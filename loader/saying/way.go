package saying

import (
	"slices"

	"talkgraph/loader/pattern"
)

// A way is a way of speaking of a use: what stands before and after the name,
// in its sentence, and what it says. A nil pattern asks nothing.
type way struct {
	rule   string
	status string           // current, past, rejected, considered, or none: it says that this is no use
	before *pattern.Pattern // what stands before the name, and those listed with it, in its sentence
	after  *pattern.Pattern // what follows them, up to the next name
	beyond *pattern.Pattern // what follows them, next names and all
	rest   *pattern.Pattern // what follows them in the line, next sentences and all
	advice bool             // what is advised is no use, but in a line that describes a case
}

// ways are ways of speaking, the first that fits, and what a line must hold for
// each of them to fit.
type ways struct {
	list []way
	asks *pattern.Alls
}

func newWays(list ...way) ways {
	var asks [][]*pattern.Pattern
	for i := range list {
		asks = append(asks, list[i].asks())
	}
	return ways{list, pattern.NewAlls(asks...)}
}

func (w *way) fits(p *phrase) bool {
	matches := func(expr *pattern.Pattern, text string) bool { return expr == nil || expr.MatchString(text) }
	return matches(w.before, p.before) && matches(w.after, p.near) && matches(w.beyond, p.after) && matches(w.rest, p.rest)
}

// asks lists the patterns of a way.
func (w *way) asks() []*pattern.Pattern {
	return slices.DeleteFunc([]*pattern.Pattern{w.before, w.after, w.beyond, w.rest}, func(p *pattern.Pattern) bool { return p == nil })
}
