package section

import (
	"slices"

	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/refusal"
	"talkgraph/loader/section/outline"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/section/style"
)

// builder holds what the steps of Split share.
type builder struct {
	outline.Outliner
	lines  []*shape.Line
	lex    *lexicon.Lexicon
	layout Layout
	own    int // sections taken away as the reporter's own words
}

func newBuilder(doc parse.Document, lex *lexicon.Lexicon, log *refusal.Log) *builder {
	b := &builder{lines: shape.LinesOf(doc), lex: lex}
	b.layout.Language, b.layout.Published = parse.Language(doc.Lines), published(doc)
	p := page.New(b.lines, doc.Front, lex, b.layout.Language, b.layout.Year, log)
	b.Outliner = outline.New(style.New(p, b.lines, lex), b.lines)
	return b
}

// section makes a section of the lines from–to, by index, half-open. It is the
// last one until there is another.
func (b *builder) section(from, to int, t shape.Title, rule string) *Section {
	b.Add(from, to, t, rule)
	b.take()
	return &b.layout.Sections[len(b.layout.Sections)-1]
}

// take makes sections of the talks that were found.
func (b *builder) take() {
	b.layout.Sections = slices.Grow(b.layout.Sections, len(b.Found))
	for _, t := range b.Found {
		b.layout.Sections = append(b.layout.Sections, Section{Title: t.Text, Also: t.Also, Code: t.Code, Kind: t.Kind, First: t.From + 1, Below: t.Below, Last: t.To, Parent: -1, Date: t.Date, Rule: t.Rule, Credits: t.Credits})
	}
	b.Found = b.Found[:0]
}
