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
	b.talks()
	b.rest()
	return b.layout
}

// Alone is Split of a document of which something else than shape has decided that it
// reports one talk alone.
func Alone(doc parse.Document, lex *lexicon.Lexicon, log *refusal.Log) Layout {
	b := newBuilder(doc, lex, log)
	b.Open()
	b.Whole()
	b.known()
	b.rest()
	return b.layout
}

// talks finds the talks of a document, each of which has lines of its own.
func (b *builder) talks() {
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
}

// rest says of each talk who gave it, at which event and when, and adds those
// inside others.
func (b *builder) rest() {
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
	b.known()
}

// known takes over what is known of the document, and the talks found.
func (b *builder) known() {
	b.layout.Title, b.layout.TitleLine, b.layout.Author = b.Headline, b.TitleMeta, b.Wrote
	b.take()
}
