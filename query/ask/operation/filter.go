package operation

import (
	"fmt"
	"strings"

	"talkgraph/query"
)

// Talks spells a filter of talks; empty if it keeps every talk.
func Talks(f query.TalkFilter) string {
	text := ""
	if f.Text != "" {
		text = "text: " + String(f.Text)
	}
	return Arguments(Names("covers", f.Covers), Names("speakers", f.Speakers), Names("companies", f.Companies), Names("events", f.Events),
		years(f.From, f.To), text, Enums("kind", f.Kinds), Strings("roles", f.Roles), Strings("eventKinds", f.EventKinds), lack(f.Lacks),
		dates(f.Dates.Since, f.Dates.Until), branch("and", f.And), branch("or", f.Or), branch("not", f.Not))
}

// Events spells which of the events a filter of talks keeps; empty if all.
func Events(f query.TalkFilter) string {
	return Arguments(years(f.From, f.To), Strings("kind", f.EventKinds))
}

func years(from, to int) string {
	bound := func(name string, year int) string {
		if year <= 0 {
			return ""
		}
		return fmt.Sprintf("%s: %d", name, year)
	}
	return braced("year", bound("from", from), bound("to", to))
}

func dates(from, to string) string {
	if from == "" && to == "" {
		return ""
	}
	return braced("date", "from: "+String(from), "to: "+String(to))
}

// lack spells that nobody says who gave a talk, the one lack that is asked for.
func lack(lacks []query.Lack) string {
	if len(lacks) == 0 {
		return ""
	}
	return "lacks: [SPEAKERS]"
}

func branch(field string, filters []query.TalkFilter) string {
	var out []string
	for _, f := range filters {
		out = append(out, "{"+Talks(f)+"}")
	}
	if len(out) == 0 {
		return ""
	}
	return field + ": [" + strings.Join(out, ", ") + "]"
}
