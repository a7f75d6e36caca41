package occasion

import (
	"cmp"
	"path"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// Edition is the event that a text is the name of. year is that of an edition
// whose name prints none, 0 if unknown.
func Edition(text string, lex *lexicon.Lexicon, year int) Event {
	for _, n := range Namings(text, lex.Find(text), year) {
		if 3*(n.End-n.Start) >= 2*utf8.RuneCountInString(text) {
			n.Event.Names = []string{text}
			return n.Event
		}
	}
	series, printed := parted(tokens(text))
	if entry := seriesCalled(series, lex); entry != nil {
		return Event{Series: entry.Name, Entry: entry, Year: cmp.Or(printed, year), Names: []string{text}, Printed: printed > 0}.Identified()
	}
	e := Event{Name: text, Series: text, Year: cmp.Or(printed, year), Names: []string{text}, Printed: printed > 0}
	if printed > 0 {
		e.Series = strings.TrimSpace(strings.Replace(text, strconv.Itoa(printed), "", 1))
	} else {
		e.Name = ""
	}
	return e.Identified()
}

// EditionByID is the event that an identifier stands for, if the lexicon knows
// its series: "17436415reinvent2025".
func EditionByID(id string, lex *lexicon.Lexicon) (Event, bool) {
	series, year := parted(tokens(strings.TrimLeftFunc(id, unicode.IsDigit)))
	entry := seriesCalled(series, lex)
	if entry == nil {
		return Event{}, false
	}
	return Event{Series: entry.Name, Entry: entry, Year: year, Printed: year > 0}.Identified(), true
}

// EditionOfFile is the event after which the file of a programme is called:
// one of a series that the lexicon knows, or any with its year. year is that
// of the talks, 0 if unknown.
func EditionOfFile(name string, lex *lexicon.Lexicon, year int) (Event, bool) {
	base := path.Base(name)
	var kept []string
	for _, w := range tokens(strings.TrimSuffix(base, path.Ext(base))) {
		if !exports.Has(w) {
			kept = append(kept, w)
		}
	}
	series, printed := parted(kept)
	entry := seriesCalled(series, lex)
	switch {
	case entry != nil && cmp.Or(printed, year) > 0:
		return Event{Series: entry.Name, Entry: entry, Year: cmp.Or(printed, year), Printed: printed > 0}.Identified(), true
	case series == "" || printed == 0 || year > 0 && year != printed:
		return Event{}, false
	}
	e := Event{Series: series, Year: printed, Printed: true}.Identified()
	return e, e.ID != ""
}

// tokens cuts a text where letters, digits and all else meet.
func tokens(text string) []string {
	var out []string
	var last rune
	for _, r := range text {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r):
			r = 0
		case last == 0 || unicode.IsDigit(last) != unicode.IsDigit(r):
			out = append(out, string(r))
		default:
			out[len(out)-1] += string(r)
		}
		last = r
	}
	return out
}

// parted takes the year off the words of a name.
func parted(words []string) (series string, year int) {
	var rest []string
	for _, w := range words {
		if n, err := strconv.Atoi(w); err == nil && len(w) == 4 && n >= 1900 && n < 2200 && year == 0 {
			year = n
		} else {
			rest = append(rest, w)
		}
	}
	return strings.Join(rest, " "), year
}

// seriesCalled is the series of events that goes by a name, or nil.
func seriesCalled(name string, lex *lexicon.Lexicon) *lexicon.Entry {
	if name == "" {
		return nil
	}
	for _, e := range lex.Lookup(name) {
		if e.Kind == knowledge.Event {
			return e
		}
	}
	return nil
}
