package style

import (
	"talkgraph/lexicon"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// Styles knows the ways in which posts mark their talks.
type Styles struct {
	page.Page
	lines []*shape.Line
	lex   *lexicon.Lexicon
}

// New looks for them in the lines of a page.
func New(p page.Page, lines []*shape.Line, lex *lexicon.Lexicon) Styles {
	return Styles{Page: p, lines: lines, lex: lex}
}
