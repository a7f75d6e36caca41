// Package saying reads how lines speak of the services that they name: which
// part each plays in its line, and how it is used, was used or was refused.
package saying

import (
	"slices"

	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// Sayings are the lines of a document with what they name, and how they speak
// of it.
type Sayings struct {
	*mention.Mentions
	parts []Parts           // by line, as far as asked
	wraps []*wrapped        // by line, of those that have parts and go on with another
	quit  map[quitting]bool // what talks say to be used no more
}

// Read reads how the lines of talks speak of what they name.
func Read(found *mention.Mentions) *Sayings {
	n := len(found.Doc.Lines)
	r := &Sayings{Mentions: found, parts: make([]Parts, n), wraps: make([]*wrapped, n)}
	lines.Each(len(r.parts), func(line int) {
		if r.Inner[line] >= 0 {
			r.Parts(line)
		}
	})
	r.readQuittings()
	return r
}

// Patterns are those that are asked of many lines, or of parts of them, and
// match in few: lines are to be read with them, see lines.Look.
func Patterns() []*pattern.Pattern {
	out := []*pattern.Pattern{unsupported, transition}
	for _, w := range slices.Concat(englishWays.list, japaneseWays.list) {
		out = append(out, w.asks()...)
	}
	return out
}
