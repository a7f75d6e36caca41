package style

import (
	"talkgraph/lexicon"
	"talkgraph/loader/section/bylined"
	"talkgraph/loader/section/listed"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// Styles knows the ways in which posts mark their talks.
type Styles struct {
	bylined.Titles
	lines []*shape.Line
	lex   *lexicon.Lexicon
}

// New looks for them in the lines of a page.
func New(p page.Page, lines []*shape.Line, lex *lexicon.Lexicon) Styles {
	return Styles{Titles: bylined.New(p, lines, lex), lines: lines, lex: lex}
}

// InLists looks for talks in the lists of the page.
func (b *Styles) InLists() *listed.Items {
	items := listed.New(&b.Page, b.lines, b.lex)
	return &items
}
