package section

import (
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
	"talkgraph/loader/refusal"
)

// builder holds what the steps of Split share.
type builder struct {
	doc      parse.Document
	lines    []*line
	lex      *lexicon.Lexicon
	log      *refusal.Log // nil takes no notes
	layout   Layout
	post     []span
	saying   []int               // by line index: see sayingFrom; nil before it is asked
	days     []day               // day headings
	marks    map[int]bool        // by line index: begins or ends a talk
	events   map[string]Event    // by id
	under    []enclosing         // event headings
	entryAt  map[int]string      // by line index: the event that a dated entry is
	known    map[string][]Naming // by text: see namings
	titlings map[string]splits   // by title: see parted
	names    bool                // titles end in names, see endInNames
	handles  bool                // titles end in handles, see endInHandles
	first    bool                // titles begin with names, see beginWithNames
	alone    bool                // names stand alone under titles, see namesStandAlone
	calls    bool                // titles begin with those who gave the talks, as people call them, see beginWithCalls
	callsEnd bool                // titles end in those who gave the talks, as people call them, see endInCalls
	slashes  bool                // titles end in somebody behind a slash, see endInSlashes
	headed   bool                // headings under titles name speakers, see namesHead
	dense    bool                // hardly a line is blank
	often    map[string]bool     // by folded text: headings that end a talk elsewhere, but stand in every talk here
}

// A span is lines by index, half-open, and the index of the line that entitles them, or -1.
type span struct{ from, to, title int }

// A day is a heading that dates the lines after it.
type day struct {
	line int // index
	date string
}

// enclosing is the lines under a heading that names an event.
type enclosing struct {
	from, to int
	event    string
}

func newBuilder(doc parse.Document, lex *lexicon.Lexicon) *builder {
	b := &builder{doc: doc, lines: linesOf(doc), lex: lex, marks: make(map[int]bool), events: make(map[string]Event), entryAt: make(map[int]string), known: make(map[string][]Naming), titlings: make(map[string]splits)}
	b.layout.Title, b.layout.Language = doc.Front.Title, parse.Language(doc.Lines)
	b.layout.Published = published(doc)
	return b
}

// add makes a section of the lines from–to, by index, half-open.
func (b *builder) add(from, to int, t title, rule string) {
	for to > from+1 && (b.lines[to-1].Shape == parse.Blank || b.lines[to-1].Shape == parse.Rule) {
		to--
	}
	if t.text == "" && t.code == "" {
		t.text = b.lines[from].Body // a mark or a byline with nothing before it
	}
	s := Section{Title: t.text, Also: t.also, Code: t.code, Kind: t.kind, First: from + 1, Below: t.below, Last: to, Parent: -1, Date: t.date, Rule: rule}
	if len(t.people) > 0 {
		rule := "title-byline"
		if t.handle {
			rule = handleRule
		}
		s.Credits = append(s.Credits, Credit{Line: from + 1, Offset: b.lines[from].Start + t.at, People: t.people, Rule: rule})
	}
	b.layout.Sections = append(b.layout.Sections, s)
	b.marks[from] = true
}
