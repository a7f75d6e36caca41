package section

import (
	"talkgraph/lexicon"
	"talkgraph/loader/section/shape"
)

// styles knows the ways in which posts mark their talks.
type styles struct {
	page
	lines []*shape.Line
	lex   *lexicon.Lexicon
}

// newStyles looks for them in the lines of a page.
func newStyles(p page, lines []*shape.Line, lex *lexicon.Lexicon) styles {
	return styles{page: p, lines: lines, lex: lex}
}
