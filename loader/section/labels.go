package section

import (
	"cmp"

	"talkgraph/loader/section/occasion"
	"talkgraph/loader/section/shape"
)

// labels reads the lines under each talk's title that say at which event, on
// which day and where it was.
func (b *builder) labels() {
	for i := range b.layout.Sections {
		s := &b.layout.Sections[i]
		event, place := "", ""
		for _, f := range b.Facts(s.First, s.Last) {
			switch f.About {
			case "event":
				event = cmp.Or(event, f.Text)
			case "date":
				s.Date = cmp.Or(s.Date, shape.DayOf(f.Text))
			case "place":
				place = cmp.Or(place, f.Text)
			}
		}
		b.labelled(s, event, place)
	}
}

// labelled puts a talk at the event that a line with a label names. A place is
// that of the event, unless it names an event itself.
func (b *builder) labelled(s *Section, event, place string) {
	if e, ok := b.eventAt(place); ok && event == "" {
		event, place = e.Name, ""
	}
	if event == "" {
		b.placed(s.First-1, place)
		return
	}
	year := cmp.Or(shape.YearOf(s.Date), b.layout.Year)
	e := b.EventNamed(event, year)
	e.Place = place
	s.Event = e.ID
	b.Note(e, s.First)
}

// placed says where the event of a dated entry was.
func (b *builder) placed(line int, place string) {
	if event := b.EntryAt[line]; event != "" && place != "" {
		b.Note(occasion.Event{ID: event, Place: place}, line+1)
	}
}

// eventAt reads a place that is an event.
func (b *builder) eventAt(text string) (occasion.Event, bool) {
	for _, n := range b.Namings(text) {
		if n.Start == 0 && n.Event.Printed {
			return n.Event, true
		}
	}
	return occasion.Event{}, false
}
