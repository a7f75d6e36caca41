package billing

import (
	"talkgraph/lexicon"
	"talkgraph/loader/section/shape"
)

// A Reader reads titles and the lines around them for who gave the talks, in the
// ways in which the document prints that.
type Reader struct {
	lines      []*shape.Line
	lex        *lexicon.Lexicon
	japanese   bool              // the document is
	saying     []int             // by line index: see sayingFrom; nil before it is asked
	titlings   map[string]splits // by title: see parted
	names      bool              // titles end in names, see endInNames
	handles    bool              // titles end in handles, see endInHandles
	First      bool              // titles begin with names, see beginWithNames
	Alone      bool              // names stand alone under titles, see namesStandAlone
	callsFirst bool              // titles begin with those who gave the talks, as people call them, see beginWithCalls
	callsLast  bool              // titles end in those who gave the talks, as people call them, see endInCalls
	slashes    bool              // titles end in somebody behind a slash, see endInSlashes
	headed     bool              // headings under titles name speakers, see namesHead
	byOnes     bool              // titles end in "by" and one name, see endInByOne
	numbers    bool              // names stand behind the numbers of talks, see namesBehindNumbers
	firms      bool              // headings are somebody and their company, see firmsHead
	namesFirst bool              // titles in quotes stand behind names, see namesBeforeQuotes
	quoted     bool              // titles in quotes end in names, see quotesEndInNames
	dense      bool              // hardly a line is blank
}

// New reads the lines of a document in a language: "ja" or "en".
func New(lines []*shape.Line, lex *lexicon.Lexicon, language string) Reader {
	return Reader{lines: lines, lex: lex, japanese: language == "ja", titlings: make(map[string]splits)}
}

// Learn finds out in which ways the document prints who gave its talks. Titles
// are read after that.
func (b *Reader) Learn() {
	if b.handles = b.endInHandles(); b.handles {
		b.names = true
	} else {
		b.names = b.endInNames()
	}
	b.callsFirst, b.callsLast, b.slashes = b.beginWithCalls(), b.endInCalls(), b.endInSlashes()
	b.names, b.byOnes = b.names || b.slashes, b.endInByOne()
	b.numbers, b.quoted, b.namesFirst = b.namesBehindNumbers(), b.quotesEndInNames(), b.namesBeforeQuotes()
	b.First, b.Alone, b.dense = b.beginWithNames(), b.namesStandAlone(), isDense(b.lines)
	b.headed, b.firms = b.namesHead(), b.firmsHead()
}

// Japanese tells whether the document is.
func (b *Reader) Japanese() bool { return b.japanese }
