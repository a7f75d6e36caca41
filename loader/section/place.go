package section

import (
	"cmp"
	"maps"
	"slices"

	"talkgraph/loader/section/occasion"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// place says at which event and on which day each talk was.
func (b *builder) place() {
	b.findEvents()
	events, dates := b.paint()
	for i := range b.layout.Sections {
		s := &b.layout.Sections[i]
		if s.Event == "" {
			s.Event = cmp.Or(events[s.First-1], b.layout.Main)
		}
		s.Date = b.inYear(cmp.Or(s.Date, dates[s.First-1]), s.Event)
		if e, ok := b.Events[s.Event]; ok && s.Date == "" && e.Date != "" {
			s.Date = e.Date
			if e.Ends != "" {
				s.Date = e.Date[:4]
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(b.Events)) {
		b.layout.Events = append(b.layout.Events, b.Events[id])
	}
}

// inYear gives a date its year: that of an event, else of the document.
func (b *builder) inYear(date, event string) string {
	return shape.InYear(date, cmp.Or(b.Events[event].Year, b.layout.Year))
}

// paint gives the event that each line stands under, and the date of the
// nearest day heading above it in its post.
func (b *builder) paint() (events, dates []string) {
	events, dates = make([]string, len(b.lines)), make([]string, len(b.lines))
	slices.SortStableFunc(b.Under, func(x, y occasion.Enclosing) int { return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(y.To, x.To)) })
	for _, u := range b.Under { // inner ones after those around them
		for at := u.From; at < u.To; at++ {
			events[at] = u.Event
		}
	}
	slices.SortStableFunc(b.Days, func(x, y page.Day) int { return cmp.Compare(x.Line, y.Line) })
	next := 0
	for _, p := range b.Post {
		date := ""
		for at := p.From; at < p.To; at++ {
			for next < len(b.Days) && b.Days[next].Line <= at {
				if b.Days[next].Line >= p.From {
					date = b.Days[next].Date
				}
				next++
			}
			dates[at] = date
		}
	}
	return events, dates
}
