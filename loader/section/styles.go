package section

import (
	"talkgraph/lexicon"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// styles knows the ways in which posts mark their talks.
type styles struct {
	page.Page
	lines []*shape.Line
	lex   *lexicon.Lexicon
}

// newStyles looks for them in the lines of a page.
func newStyles(p page.Page, lines []*shape.Line, lex *lexicon.Lexicon) styles {
	return styles{Page: p, lines: lines, lex: lex}
}
