package section

import (
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/refusal"
)

// styles knows the ways in which posts mark their talks.
type styles struct {
	page
	lines []*line
	lex   *lexicon.Lexicon
}

// newStyles looks for them in a document: see newPage.
func newStyles(doc parse.Document, lex *lexicon.Lexicon, language string, year int, log *refusal.Log) styles {
	p := newPage(doc, lex, language, year, log)
	return styles{page: p, lines: p.lines, lex: lex}
}
