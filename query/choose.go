package query

import (
	"slices"

	"talkgraph/knowledge"
)

// choose picks at most first lines. Each time it takes the line that names
// most of what is still unnamed; when no line can add anything, the one that
// names most. Equals go by document and line.
func choose(lines []Evidence, about []string, first int) []Evidence {
	rest := make([]candidate, len(lines))
	for i, l := range lines {
		rest[i] = candidate{l, l.namesOf(about)}
	}
	slices.SortFunc(rest, func(a, b candidate) int { return knowledge.CompareStatements(a.Statement.ID, b.Statement.ID) })
	named := make(map[string]bool)
	var out []Evidence
	for len(rest) > 0 && len(out) < first {
		best := 0
		for i := range rest {
			if rest[i].better(rest[best], named) {
				best = i
			}
		}
		out = append(out, rest[best].Evidence)
		for id := range rest[best].names {
			named[id] = true
		}
		rest = slices.Delete(rest, best, best+1)
	}
	return out
}

// A candidate is a line and what it names of what is asked about.
type candidate struct {
	Evidence
	names map[string]bool
}

// better says whether c adds more to what is named, or, where neither adds
// anything, names more.
func (c candidate) better(than candidate, named map[string]bool) bool {
	a, b := adds(c.names, named), adds(than.names, named)
	return a > b || (a+b == 0 && len(c.names) > len(than.names))
}

// adds counts the names that are not named yet.
func adds(names, named map[string]bool) int {
	n := 0
	for id := range names {
		if !named[id] {
			n++
		}
	}
	return n
}

// namesOf is the set of those ids that the line names.
func (e Evidence) namesOf(about []string) map[string]bool {
	out := make(map[string]bool)
	for _, m := range e.Mentions {
		if slices.Contains(about, m.Entity.ID) {
			out[m.Entity.ID] = true
		}
	}
	return out
}
