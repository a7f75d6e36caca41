package query

import (
	"cmp"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A Mention says that a line names something.
type Mention struct {
	Surface    string // the characters printed
	Start, End int    // code points of the line, half-open
	Entity     knowledge.Node
}

// MentionsOf makes mentions of the edges from a statement to what it names, in
// the order printed; of names that begin together the longest comes first.
func MentionsOf(edges []store.Edge) []Mention {
	var out []Mention
	for _, e := range edges {
		out = append(out, Mention{e.Relation.Surface, e.Relation.Start, e.Relation.End, e.Node})
	}
	slices.SortFunc(out, compareMentions)
	return out
}

func compareMentions(a, b Mention) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(a.Entity.ID, b.Entity.ID))
}

// A Part is a piece of a line.
type Part struct {
	Text   string
	Entity *knowledge.Node // what it names; nil for what stands between
}

// parts cuts a line at its mentions, which are in their order. Of mentions
// that overlap the first, and of those the longest, makes a part.
func parts(text string, mentions []Mention) []Part {
	runes := []rune(text)
	var out []Part
	at := 0
	for _, m := range mentions {
		if m.Start < at || m.Start >= m.End || m.End > len(runes) {
			continue
		}
		if m.Start > at {
			out = append(out, Part{Text: string(runes[at:m.Start])})
		}
		out = append(out, Part{string(runes[m.Start:m.End]), &m.Entity})
		at = m.End
	}
	if at < len(runes) {
		out = append(out, Part{Text: string(runes[at:])})
	}
	return out
}
