package listed

import (
	"talkgraph/lexicon"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// Items knows how lists print talks.
type Items struct {
	*page.Page
	lines []*shape.Line
	lex   *lexicon.Lexicon
}

// New looks for them in the lines of a page.
func New(p *page.Page, lines []*shape.Line, lex *lexicon.Lexicon) Items {
	return Items{Page: p, lines: lines, lex: lex}
}
