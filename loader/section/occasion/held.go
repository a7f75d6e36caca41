package occasion

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

const placeName = `([A-Z][\p{L}'’-]+(?: (?:de |of |the |am )?[A-Z][\p{L}'’-]+){0,2}(?:, [A-Z]\p{L}+(?: [A-Z]\p{L}+)?)?)`

var (
	// Held is how lines say that an event was held.
	Held       = pattern.MustCompile(`開催|開かれ|行われ|会期|(?i:\b(?:took place|held|happened|ran from|gathered)\b)`)
	heldAt     = pattern.MustCompile(`([\p{Han}\p{Katakana}ー・A-Za-z]{2,20})で(?:開催|開かれ|行われ)`)
	tookPlace  = pattern.MustCompile(`\b(?:took place|(?:was|were|is) held|happened|gathered|met)(?: \w+)? (?:in|at) (?:the )?` + placeName)
	afterEvent = pattern.MustCompile(`^,? (?:in|at) (?:the )?` + placeName)
	placed     = pattern.MustCompile(`^[^\p{L}]*.{6,60}?\d{4}[,、][ 　]*([\p{L}][\p{L}'’ -]{1,40}(?:, [\p{L}][\p{L} ]{1,20})?)(?:[.。]|$)`)
)

// HeldOn reads the days of an event: a range of them, or one day if the line
// says that it was held then.
func (b *Finder) HeldOn(e Event, text string, says bool) Event {
	r := shape.RangeOf(text, e.Year)
	if len(r.Date) == len("2006-01-02") && (e.Year == 0 || shape.YearOf(r.Date) == e.Year) && (r.Ends != "" || says) && len(e.Date) < len(r.Date) {
		e.Date, e.Ends = r.Date, r.Ends
	}
	return e
}

// PlaceIn is the place at which a line says that something was, or "".
func (b *Finder) PlaceIn(text string) string {
	if m := heldAt.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	m := tookPlace.FindStringSubmatch(text)
	for _, n := range b.Namings(text) {
		if m == nil {
			m = afterEvent.FindStringSubmatch(string([]rune(text)[n.End:]))
		}
	}
	if m == nil || shape.MonthWord.MatchString(m[1]) || len(b.lex.Find(m[1])) > 0 {
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
	if r := shape.RangeOf(text, e.Year); len(r.Date) > len(e.Date) {
		e.Date, e.Ends = r.Date, r.Ends
	}
	if m := detailPlace.FindStringSubmatch(text); m != nil && !shape.MonthWord.MatchString(m[1]) {
		e.Place = cmp.Or(e.Place, m[1], m[2])
	}
	return e
}

// placeAndDay is where and on which day, without the year: "@Cork 10/1", "9月30日(土)".
var placeAndDay = pattern.MustCompile(`^[ 　]*(?:(?:[@＠]|in |at )?[ ]?(?:[A-Z]\p{L}+(?: [A-Z]\p{L}+)?|\p{Han}{2,4}|[\p{Katakana}ー]{2,10})[ 　]+)?[(（]?(?:\d{1,2}/\d{1,2}|\d{1,2}月\d{1,2}日)[)）]?(?:[ 　]*[(（][月火水木金土日・祝]{1,3}[)）])?$`)

// onlyDayBehind tells headings that are the name of an event that the lexicon knows,
// and behind it no more than a place and a day.
func onlyDayBehind(n Naming, heading string) bool {
	return n.Start == 0 && n.Event.Entry != nil && placeAndDay.MatchString(string([]rune(heading)[n.End:]))
}

// EventHeading reads a heading that is the name of an event and little else,
// and the day and place in the line under it.
func (b *Finder) EventHeading(i int) (Event, bool) {
	l := b.lines[i]
	if !l.Shows(shape.ShowsDigit) {
		return Event{}, false // neither a year nor a number is printed
	}
	name := strings.TrimSpace(detail.ReplaceAllString(l.Body, ""))
	for _, n := range b.Namings(name) {
		if !(n.Event.Printed && 3*(n.End-n.Start) >= 2*utf8.RuneCountInString(name)) && !onlyDayBehind(n, name) {
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
			if r := shape.FindDates(b.lines[j].Text); r.Date != "" {
				e.Date, e.Ends = r.Date, r.Ends
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
