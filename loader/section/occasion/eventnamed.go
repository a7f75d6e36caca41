package occasion

import (
	"cmp"
	"slices"

	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// EventNamed is the event of this name. year is when it was, if the name does
// not say.
func (b *Finder) EventNamed(name string, year int) Event {
	for _, n := range Namings(name, b.lex.Find(name), year) {
		if n.Start == 0 && afterName.MatchString(string([]rune(name)[n.End:])) {
			return n.Event // "re:Invent 2016 Recap" is another event
		}
	}
	e := Event{Name: name, Series: name, Year: year, Names: []string{name}, Printed: true}
	if m := numberName.FindStringSubmatch(name); m != nil {
		e.Series, e.Name = m[1], m[1]+" #"+m[2]
	} else if m := endYear.FindStringSubmatch(name); m != nil {
		e.Series = m[1]
		e.Year = shape.YearOf(m[2])
	}
	return e.Identified()
}

var numberName = pattern.MustCompile(`^(.{2,40}?)[ 　]*(?:#|第|[Vv]ol\.?)[ 　]?(\d{1,3})回?(?:$|[ 　]*[-–—:：(（〜~].*$)`)

var endYear = pattern.MustCompile(`^(.*?\S)[ 　]*((?:19|20)\d\d)$`)

var afterName = pattern.MustCompile(`^[ 　]*(?:$|[-–—:：(（〜~])`)

// EventIn is the first event that a line names with its year.
func (b *Finder) EventIn(line int) (Event, bool) {
	body := b.lines[line].Body
	for _, n := range b.Namings(body) {
		if n.Event.Printed {
			return n.Event, true
		}
	}
	return Event{}, false
}

// Note keeps an event that a line names, with what other lines say of it.
func (b *Finder) Note(e Event, line int) {
	known, ok := b.Events[e.ID]
	switch {
	case e.ID == "":
		return
	case !ok:
		e.Line = line
		b.Events[e.ID] = e
		return
	}
	if len(e.Date) > len(known.Date) {
		known.Date, known.Ends = e.Date, e.Ends
	}
	known.Place = cmp.Or(known.Place, e.Place)
	for _, name := range e.Names {
		if at, found := slices.BinarySearch(known.Names, name); !found {
			known.Names = slices.Insert(slices.Clone(known.Names), at, name)
		}
	}
	b.Events[e.ID] = known
}

// Enclosing is the lines under a heading that names an event.
type Enclosing struct {
	From, To int
	Event    string
}
