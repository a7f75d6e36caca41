package occasion

import (
	"cmp"
	"strconv"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/codepoint"
)

// An Event is one edition of a conference or meetup that a document names.
type Event struct {
	ID      string         // empty if it has no name
	Name    string         // series and year or number
	Series  string         // without its year or number
	Year    int            // 0 if unknown
	Date    string         // the first day; ISO 8601 as far as known
	Ends    string         // the last day, if there are several
	Place   string         // empty if unknown
	Entry   *lexicon.Entry // nil if the lexicon does not know the series
	Names   []string       // as printed, sorted
	Line    int            // first line that names it, from 1
	Printed bool           // its year or number is printed
}

// A Naming is a place in a line that names an event.
type Naming struct {
	Start, End int // code points of the line, half-open
	Event      Event
}

// Namings finds the events that a text names. year is that of the events
// whose year is not printed, 0 if unknown.
func Namings(text string, hits []lexicon.Hit, year int) []Naming {
	var out []Naming
	for _, h := range hits {
		if h.Entry.Kind != knowledge.Event {
			continue
		}
		points := codepoint.New(text)
		n := Naming{Start: h.Start, End: h.End}
		n.Event, n.End = edition(h.Entry, points, h.Start, h.End, year)
		n.Event.Names = []string{points.Slice(n.Start, n.End)}
		out = append(out, n)
	}
	if len(out) == 0 {
		out = unlistedEvents(text, year)
	}
	return out
}

// Namings finds the events that a text of the document names; the steps ask of
// the same lines.
func (b *Finder) Namings(text string) []Naming {
	found, ok := b.known[text]
	if !ok {
		found = Namings(text, b.lex.Find(text), b.Year)
		b.known[text] = found
	}
	return found
}

// idMarks are the marks of names as ids have them: the colon of re:Invent
// stands for nothing.
var idMarks = strings.NewReplacer(":", "", "#", " ")

// Identified gives the event its name and its id.
func (e Event) Identified() Event {
	if e.Name == "" {
		e.Name = e.Series
		if e.Year > 0 {
			e.Name += " " + strconv.Itoa(e.Year)
		}
	}
	e.ID = knowledge.NewID(knowledge.Event, idMarks.Replace(e.Name))
	if _, ok := knowledge.KindOf(e.ID); !ok {
		e.ID = "" // a name of punctuation alone is none
	}
	if e.Year > 0 {
		e.Date = cmp.Or(e.Date, strconv.Itoa(e.Year))
	}
	return e
}
