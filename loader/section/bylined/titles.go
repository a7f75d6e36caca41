package bylined

import (
	"talkgraph/lexicon"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// Titles knows how posts print titles with those who spoke.
type Titles struct {
	page.Page
	lines []*shape.Line
	lex   *lexicon.Lexicon
}

// New looks for them in the lines of a page.
func New(p page.Page, lines []*shape.Line, lex *lexicon.Lexicon) Titles {
	return Titles{Page: p, lines: lines, lex: lex}
}
