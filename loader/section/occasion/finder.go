package occasion

import (
	"talkgraph/lexicon"
	"talkgraph/loader/section/shape"
)

// A Finder finds the events that a document names, and keeps them.
type Finder struct {
	lines   []*shape.Line
	lex     *lexicon.Lexicon
	Year    int                 // when the document was written; 0 if nothing tells
	known   map[string][]Naming // by text: see Namings
	Events  map[string]Event    // by id
	Under   []Enclosing         // event headings
	EntryAt map[int]string      // by line index: the event that a dated entry is
}

// New looks among the lines of a document. Events of which no year is
// printed are of the given one, which may be 0.
func New(lines []*shape.Line, lex *lexicon.Lexicon, year int) Finder {
	return Finder{lines: lines, lex: lex, Year: year, known: make(map[string][]Naming), Events: make(map[string]Event), EntryAt: make(map[int]string)}
}
