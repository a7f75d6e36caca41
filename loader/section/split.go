package section

import (
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/refusal"
)

// Split finds the talks of a document. The log, which may be nil, takes notes
// of what looks like a talk and is none.
func Split(doc parse.Document, lex *lexicon.Lexicon, log *refusal.Log) Layout {
	b := newBuilder(doc, lex, log)
	b.shapes()
	b.closers()
	b.keynoteNews()
	b.sameTails()
	if b.layout.Language == "en" {
		b.ownWords()
		b.takeaways()
		b.prose(b.mayTell())
	}
	b.tables()
	b.again()
	b.nest()
	b.labels()
	b.credit()
	if b.layout.Language == "en" {
		b.givenAlone()
	}
	b.themes()
	b.place()
	b.ownTalks()
	b.layout.Subheads = b.subheads()
	return b.layout
}

// shapes finds the posts of a document, and the talks in them that their shapes
// give away.
func (b *builder) shapes() {
	b.Open()
	if !b.Single() && !b.Transcript() && !b.LinkedItems() && !b.Outline() {
		for _, p := range b.Post {
			b.Plain(p)
		}
	}
	b.layout.Title, b.layout.TitleLine, b.layout.Author = b.Headline, b.TitleMeta, b.Wrote
	b.take()
}
