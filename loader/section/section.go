package section

import (
	"cmp"

	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/refusal"
)

// A Layout is what the shape of a document says.
type Layout struct {
	Title     string
	Language  string  // of the lines: "ja" or "en"
	TitleLine int     // line of the front matter that entitles a document which is one talk, from 1; else 0
	Author    *Credit // who wrote it, if it introduces or names them
	Sections  []Section
	Events    []Event // sorted by id
	Main      string  // id of the event that the document reports; empty if it is not one
	Subheads  []bool  // by line, from 0: bare or marked headings inside talks
	Published
}

// Published is when the document seems to have been written.
type Published struct {
	Date string // ISO 8601 as far as known
	Year int    // 0 if nothing tells
}

// A Section is the lines that report one talk.
type Section struct {
	Title       string
	Also        string // the title without the event's name before it, if that is printed
	Code        string // session code, "DAT303"
	Kind        string // keynote, breakout, panel, lightning, workshop or talk
	First, Last int    // lines, inclusive, from 1
	Parent      int    // index of the talk that this is a part of, or -1
	Event       string // id; empty if unknown
	Date        string // ISO 8601 as far as known
	Credits     []Credit
	Own         int    // the line that says that the document's author gave the talks of its post, from 1; else 0
	Rule        string // the shape that gave it away, by name
	Told        Place  // where running text names the talk; zero if its first line is its title
	Below       int    // the line that is its title under a first one that is its byline, from 1; else 0
}

// Entitles tells whether what stands at a code point of a line, both as a
// Place has them, is in the title of the talk.
func (s Section) Entitles(line, start int) bool {
	return line == cmp.Or(s.Below, s.First) && (s.Told.Line == 0 || s.Told.Start <= start && start < s.Told.End)
}

// A Credit is a line that says who speaks.
type Credit struct {
	Line   int // from 1
	Offset int // code point of the line at which the byline begins
	People []byline.Person
	Rule   string // the shape that it has, by name
	Works  Place  // where the company of its one person is printed, if elsewhere; else zero
}

// A Place is code points of a line, half-open.
type Place struct {
	Line       int // from 1
	Start, End int
}

// Company is where the company of a person of the credit is printed.
func (c Credit) Company(p byline.Person) Place {
	if c.Works.Line > 0 {
		return c.Works
	}
	return Place{c.Line, c.Offset + p.From, c.Offset + p.To}
}

// Split finds the talks of a document. The log, which may be nil, takes notes
// of what looks like a talk and is none.
func Split(doc parse.Document, lex *lexicon.Lexicon, log *refusal.Log) Layout {
	b := newBuilder(doc, lex)
	b.log = log
	b.shapes()
	if b.layout.Language == "en" {
		b.prose(b.mayTell())
	}
	b.tables()
	b.nest()
	b.labels()
	b.credit()
	b.themes()
	b.place()
	b.ownTalks()
	b.layout.Subheads = b.subheads()
	return b.layout
}

// shapes finds the posts of a document, and the talks in them that their shapes
// give away.
func (b *builder) shapes() {
	if b.handles = b.endInHandles(); b.handles {
		b.names = true
	} else {
		b.names = b.endInNames()
	}
	b.calls, b.callsEnd, b.slashes = b.beginWithCalls(), b.endInCalls(), b.endInSlashes()
	b.names = b.names || b.slashes
	b.first, b.alone, b.dense = b.beginWithNames(), b.namesStandAlone(), isDense(b.lines)
	b.often = oftenStops(b.lines)
	b.headed = b.namesHead()
	b.posts()
	b.writer()
	if !b.single() && !b.transcript() && !b.linkedItems() && !b.outline() {
		for _, p := range b.post {
			b.plain(p)
		}
	}
}
