package section

import (
	"talkgraph/lexicon"
	"talkgraph/loader/section/shape"
)

// A finder finds the events that a document names, and keeps them.
type finder struct {
	lines   []*shape.Line
	lex     *lexicon.Lexicon
	year    int                 // when the document was written; 0 if nothing tells
	known   map[string][]Naming // by text: see namings
	events  map[string]Event    // by id
	under   []enclosing         // event headings
	entryAt map[int]string      // by line index: the event that a dated entry is
}

// newFinder looks among the lines of a document. Events of which no year is
// printed are of the given one, which may be 0.
func newFinder(lines []*shape.Line, lex *lexicon.Lexicon, year int) finder {
	return finder{lines: lines, lex: lex, year: year, known: make(map[string][]Naming), events: make(map[string]Event), entryAt: make(map[int]string)}
}
