package section

import (
	"talkgraph/lexicon"
)

// styles knows the ways in which posts mark their talks.
type styles struct {
	page
	lines []*line
	lex   *lexicon.Lexicon
}

// newStyles looks for them in the lines of a page.
func newStyles(p page, lines []*line, lex *lexicon.Lexicon) styles {
	return styles{page: p, lines: lines, lex: lex}
}
