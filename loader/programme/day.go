package programme

import (
	"slices"
	"strings"
	"time"
)

// days and hours are how a day, and the time of day behind it, may be written;
// shows is what is known of the day. Forms that mean one day to some people
// and another to others (1/2/2006) are none.
var (
	days = []struct{ form, shows string }{
		{"2006-01-02", "2006-01-02"}, {"2006/1/2", "2006-01-02"}, {"2006.1.2", "2006-01-02"}, {"2006年1月2日", "2006-01-02"},
		{"20060102", "2006-01-02"}, {"2.1.2006", "2006-01-02"}, {"January 2, 2006", "2006-01-02"}, {"Jan 2, 2006", "2006-01-02"},
		{"2 January 2006", "2006-01-02"}, {"2 Jan 2006", "2006-01-02"}, {"Monday, January 2, 2006", "2006-01-02"},
		{"2006-01", "2006-01"}, {"2006", "2006"},
	}
	hours = []string{
		"", "T15:04:05Z07:00", "T15:04:05", "T15:04:05Z0700", "T15:04Z07:00", "T15:04",
		" 15:04:05", " 15:04", " 15:04:05Z07:00", " 15:04:05 -0700", " 3:04 PM", ", 3:04 PM", " at 3:04 PM",
	}
)

// day reads the day off a date, as it is where the talk is held; an empty one
// has none. A date that is none is a problem of its field.
func (p *problems) day(t Text) string {
	value := strings.Join(strings.Fields(t.Value), " ")
	if value == "" {
		return ""
	}
	for _, day := range days {
		for _, hour := range hours {
			if at, err := time.Parse(day.form+hour, value); err == nil && at.Year() >= 1900 && at.Year() < 2200 {
				return at.Format(day.shows)
			}
		}
	}
	p.field(t.Field, "%q is no date; write 2016-11-30 or 2016-11-30T13:00", cut(value, 40))
	return ""
}

// cut shortens a text for a message.
func cut(text string, to int) string {
	if runes := []rune(text); len(runes) > to {
		return string(runes[:to]) + "…"
	}
	return text
}

// held lists the days of talks, sorted, each once.
func held(talks []Talk) []string {
	var out []string
	for _, t := range talks {
		if t.Date != "" {
			out = append(out, t.Date)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
