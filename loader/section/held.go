package section

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

const placeName = `([A-Z][\p{L}'’-]+(?: (?:de |of |the |am )?[A-Z][\p{L}'’-]+){0,2}(?:, [A-Z]\p{L}+(?: [A-Z]\p{L}+)?)?)`

var (
	held       = pattern.MustCompile(`開催|開かれ|行われ|会期|(?i:\b(?:took place|held|happened|ran from|gathered)\b)`)
	heldAt     = pattern.MustCompile(`([\p{Han}\p{Katakana}ー・A-Za-z]{2,20})で(?:開催|開かれ|行われ)`)
	tookPlace  = pattern.MustCompile(`\b(?:took place|(?:was|were|is) held|happened|gathered|met)(?: \w+)? (?:in|at) (?:the )?` + placeName)
	afterEvent = pattern.MustCompile(`^,? (?:in|at) (?:the )?` + placeName)
	placed     = pattern.MustCompile(`^[^\p{L}]*.{6,60}?\d{4}[,、][ 　]*([\p{L}][\p{L}'’ -]{1,40}(?:, [\p{L}][\p{L} ]{1,20})?)(?:[.。]|$)`)
	monthWord  = pattern.MustCompile(`^` + monthName)
)

// when reads the days and the place of an event off the post's first lines:
// those that name it, say that it was held, or have a label.
func (b *builder) when(e Event, p span) Event {
	words := 0
	for i := p.from; i < p.to && words < 8; i++ {
		l := b.lines[i]
		if l.Shape != parse.Text && l.Shape != parse.Heading && l.Shape != parse.Bullet {
			continue
		}
		words++
		if f, ok := factOf(l); ok && b.within(i) < 0 {
			e = f.tell(e)
			continue
		}
		at := slices.IndexFunc(b.namings(l.Text), func(n Naming) bool { return n.Event.Series == e.Series })
		if says := held.MatchString(l.Text); says || at >= 0 {
			e = b.heldOn(e, l.Text, says)
			e.Place = cmp.Or(e.Place, b.placeIn(l.Text))
		}
	}
	return e
}

// tell adds to an event what a line with a label says.
func (f fact) tell(e Event) Event {
	switch f.about {
	case "date":
		if r := rangeOf(f.text, e.Year); len(r.date) > len(e.Date) {
			e.Date, e.Ends = r.date, r.ends
		}
	case "place":
		e.Place = cmp.Or(e.Place, f.text)
	}
	return e
}

// heldOn reads the days of an event: a range of them, or one day if the line
// says that it was held then.
func (b *builder) heldOn(e Event, text string, says bool) Event {
	r := rangeOf(text, e.Year)
	if len(r.date) == len("2006-01-02") && (e.Year == 0 || yearOf(r.date) == e.Year) && (r.ends != "" || says) && len(e.Date) < len(r.date) {
		e.Date, e.Ends = r.date, r.ends
	}
	return e
}

// placeIn is the place at which a line says that something was, or "".
func (b *builder) placeIn(text string) string {
	if m := heldAt.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	m := tookPlace.FindStringSubmatch(text)
	for _, n := range b.namings(text) {
		if m == nil {
			m = afterEvent.FindStringSubmatch(string([]rune(text)[n.End:]))
		}
	}
	if m == nil || monthWord.MatchString(m[1]) || len(b.lex.Find(m[1])) > 0 {
		return ""
	}
	return m[1]
}

var (
	detail      = pattern.MustCompile(`[ 　]*[(（]([^()（）]*)[)）]$`)
	detailPlace = pattern.MustCompile(`^` + placeName + `(?:,|$)|^([\p{Han}\p{Katakana}ー]{2,10})(?:[、,]|$)`)
)

// detailed adds what stands in brackets behind an event's name: "(Cork, May 3-4)".
func detailed(e Event, text string) Event {
	if r := rangeOf(text, e.Year); len(r.date) > len(e.Date) {
		e.Date, e.Ends = r.date, r.ends
	}
	if m := detailPlace.FindStringSubmatch(text); m != nil && !monthWord.MatchString(m[1]) {
		e.Place = cmp.Or(e.Place, m[1], m[2])
	}
	return e
}

// eventHeading reads a heading that is the name of an event and little else,
// and the day and place in the line under it.
func (b *builder) eventHeading(i int) (Event, bool) {
	l := b.lines[i]
	if !l.shows(showsDigit) {
		return Event{}, false // neither a year nor a number is printed
	}
	name := strings.TrimSpace(detail.ReplaceAllString(l.Body, ""))
	for _, n := range b.namings(name) {
		if !n.Event.Printed || 3*(n.End-n.Start) < 2*utf8.RuneCountInString(name) {
			continue
		}
		e := n.Event
		if m := detail.FindStringSubmatch(l.Body); m != nil {
			e = detailed(e, m[1])
		}
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
