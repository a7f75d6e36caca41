package section

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

var placed = pattern.MustCompile(`^[^\p{L}]*.{6,60}?\d{4}[,、][ 　]*([\p{L}][\p{L}'’ -]{1,40}(?:, [\p{L}][\p{L} ]{1,20})?)(?:[.。]|$)`)

// place says at which event and on which day each talk was.
func (b *builder) place() {
	b.findEvents()
	events, dates := b.paint()
	for i := range b.layout.Sections {
		s := &b.layout.Sections[i]
		if s.Event == "" {
			s.Event = cmp.Or(events[s.First-1], b.layout.Main)
		}
		if s.Date == "" {
			s.Date = dates[s.First-1]
		}
		if e, ok := b.events[s.Event]; ok && s.Date == "" && e.Date != "" {
			s.Date = e.Date
			if e.Ends != "" {
				s.Date = e.Date[:4]
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(b.events)) {
		b.layout.Events = append(b.layout.Events, b.events[id])
	}
}

// note keeps an event that a line names, with what other lines say of it.
func (b *builder) note(e Event, line int) {
	known, ok := b.events[e.ID]
	switch {
	case e.ID == "":
		return
	case !ok:
		e.Line = line
		b.events[e.ID] = e
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
	b.events[e.ID] = known
}

// findEvents reads the events that headings and first lines name, then decides
// which of them the document, each post and each talk is about.
func (b *builder) findEvents() {
	main := b.frontEvent()
	var about []enclosing
	for _, p := range b.post {
		e := b.postEvent(p)
		if e.ID == "" {
			continue
		}
		if main.ID == "" {
			main = e
		}
		about = append(about, enclosing{p.from, p.to, e.ID})
		b.note(e, p.from+1)
	}
	slices.Reverse(about)
	b.under = append(about, b.under...)
	if main.ID != "" {
		b.layout.Main = main.ID
		b.note(main, 1)
	}
}

func (b *builder) frontEvent() Event {
	text := b.doc.Front.Event
	if text == "" {
		return Event{}
	}
	if named := Namings(text, b.lex.Find(text), b.layout.Year); len(named) > 0 {
		return named[0].Event
	}
	e := Event{Series: text, Printed: true}
	if m := yearAlone.FindStringSubmatchIndex(text); m != nil {
		e.Series = strings.TrimSpace(text[:m[2]] + text[m[3]:])
		e.Year = int(text[m[2]]-'0')*1000 + int(text[m[2]+1]-'0')*100 + int(text[m[2]+2]-'0')*10 + int(text[m[2]+3]-'0')
	}
	return e.identified()
}

// postEvent is the event that a post is about: the first one named in its
// title or its first lines, with its year if any line there prints it.
func (b *builder) postEvent(p span) Event {
	var best Event
	words := 0
	for i := p.from; i < p.to && words < 12; i++ {
		l := b.lines[i]
		if l.Shape == parse.Blank || l.Shape == parse.Meta || l.Shape == parse.Link {
			continue
		}
		words++
		for _, n := range Namings(l.Text, b.lex.Find(l.Text), b.layout.Year) {
			switch {
			case best.ID == "":
				best = n.Event
			case !best.Printed && n.Event.Printed && n.Event.Series == best.Series:
				best = n.Event
			}
		}
		if best.Printed {
			break
		}
	}
	if best.ID != "" {
		best = b.when(best, p)
	}
	return best
}

// when reads the days of an event off the post's first lines.
func (b *builder) when(e Event, p span) Event {
	words := 0
	for i := p.from; i < p.to && words < 8; i++ {
		if b.lines[i].Shape != parse.Text {
			continue
		}
		words++
		if !slices.ContainsFunc(Namings(b.lines[i].Text, b.lex.Find(b.lines[i].Text), b.layout.Year), func(n Naming) bool { return n.Event.Series == e.Series }) {
			continue
		}
		if r := findDates(b.lines[i].Text); len(r.date) == len("2006-01-02") && r.date[:4] == e.Date && r.ends != "" {
			e.Date, e.Ends = r.date, r.ends
			break
		}
	}
	return e
}

// paint gives the event that each line stands under, and the date of the
// nearest day heading above it in its post.
func (b *builder) paint() (events, dates []string) {
	events, dates = make([]string, len(b.lines)), make([]string, len(b.lines))
	slices.SortStableFunc(b.under, func(x, y enclosing) int { return cmp.Or(cmp.Compare(x.from, y.from), cmp.Compare(y.to, x.to)) })
	for _, u := range b.under { // inner ones after those around them
		for at := u.from; at < u.to; at++ {
			events[at] = u.event
		}
	}
	slices.SortStableFunc(b.days, func(x, y day) int { return cmp.Compare(x.line, y.line) })
	next := 0
	for _, p := range b.post {
		date := ""
		for at := p.from; at < p.to; at++ {
			for next < len(b.days) && b.days[next].line <= at {
				if b.days[next].line >= p.from {
					date = b.days[next].date
				}
				next++
			}
			dates[at] = date
		}
	}
	return events, dates
}

// eventHeading reads a heading that is the name of an event and little else,
// and the day and place in the line under it.
func (b *builder) eventHeading(i int) (Event, bool) {
	l := b.lines[i]
	for _, n := range Namings(l.Body, b.lex.Find(l.Body), b.layout.Year) {
		if !n.Event.Printed || 3*(n.End-n.Start) < 2*utf8.RuneCountInString(l.Body) {
			continue
		}
		e := n.Event
		for j := i + 1; j < len(b.lines) && j <= i+2; j++ {
			if b.lines[j].Shape != parse.Text {
				continue
			}
			if r := findDates(b.lines[j].Text); r.date != "" {
				e.Date, e.Ends = r.date, r.ends
			}
			if m := placed.FindStringSubmatch(b.lines[j].Text); m != nil {
				e.Place = m[1]
			}
			break
		}
		return e, true
	}
	return Event{}, false
}
