package occasion

import (
	"cmp"
	"strconv"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
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

var (
	yearAfter   = pattern.MustCompile(`^[ 　]?((?:19|20)\d\d)(?:[^\d]|$)`)
	numberAfter = pattern.MustCompile(`^[ 　]?(?:#[ ]?|第|[Vv]ol\.?[ ]?)(\d{1,3})回?`)
	shortYear   = pattern.MustCompile(`^[ 　]?['’‘](\d\d)\b`)
	placeYear   = pattern.MustCompile(`^[ 　]([A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?|\p{Han}{2,4}|[\p{Katakana}ー]{2,10})[ 　]((?:19|20)\d\d)(?:[^\d]|$)`)
	yearBefore  = pattern.MustCompile(`(?:^|[^\d])((?:19|20)\d\d)(?:年の?)?[ 　]?$`)
	lastYear    = pattern.MustCompile(`(?:去年|昨年|前回|(?i:last year's?))の?[ 　]*$`)
)

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

// edition finds out which edition of a series is named, and where its name ends.
func edition(entry *lexicon.Entry, text codepoint.Text, start, end, year int) (Event, int) {
	e := Event{Series: entry.Name, Entry: entry}
	after, before := text.Slice(end, min(end+40, text.Len())), text.Slice(max(0, start-12), start)
	if m := numberAfter.FindStringSubmatchIndex(after); m != nil {
		e.Name, e.Year, e.Printed = entry.Name+" #"+after[m[2]:m[3]], year, true
		return e.Identified(), end + utf8.RuneCountInString(after[:m[1]])
	}
	if m := yearAfter.FindStringSubmatchIndex(after); m != nil {
		e.Year, _ = strconv.Atoi(after[m[2]:m[3]])
		e.Printed = true
		return e.Identified(), end + utf8.RuneCountInString(after[:m[3]])
	}
	if m := placeYear.FindStringSubmatchIndex(after); m != nil && !shape.MonthWord.MatchString(after[m[2]:m[3]]) && !editions.Has(after[m[2]:m[3]]) {
		e.Place = after[m[2]:m[3]]
		e.Series += " " + e.Place
		e.Year, _ = strconv.Atoi(after[m[4]:m[5]])
		e.Printed, e.Entry = true, nil
		return e.Identified(), end + utf8.RuneCountInString(after[:m[5]])
	}
	if m := shortYear.FindStringSubmatchIndex(after); m != nil {
		e.Year, _ = strconv.Atoi("20" + after[m[2]:m[3]])
		e.Printed = true
		return e.Identified(), end + utf8.RuneCountInString(after[:m[3]])
	}
	if m := yearBefore.FindStringSubmatch(before); m != nil {
		e.Year, _ = strconv.Atoi(m[1])
		e.Printed = true
		return e.Identified(), end
	}
	e.Year = year
	if year > 0 && lastYear.MatchString(before) {
		e.Year--
	}
	return e.Identified(), end
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
