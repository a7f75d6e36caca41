package ask

import (
	"fmt"
	"strings"

	"talkgraph/query"
)

// whereTalks spells a filter of talks.
func whereTalks(f query.TalkFilter) string {
	text := ""
	if f.Text != "" {
		text = "text: " + quote(f.Text)
	}
	return fields(nameArg("covers", f.Covers), nameArg("speakers", f.Speakers), nameArg("companies", f.Companies), nameArg("events", f.Events),
		yearArg(f.From, f.To), text, kindArg(f.Kinds), listArg("roles", f.Roles), listArg("eventKinds", f.EventKinds), lackArg(f.Lacks),
		rangeArg("date", f.Dates.Since, f.Dates.Until), branchArg("and", f.And), branchArg("or", f.Or), branchArg("not", f.Not))
}

// whereEvents spells which events are listed.
func whereEvents(f query.TalkFilter) string {
	return fields(yearArg(f.From, f.To), listArg("kind", f.EventKinds))
}

func yearArg(from, to int) string {
	var bounds []string
	if from > 0 {
		bounds = append(bounds, fmt.Sprintf("from: %d", from))
	}
	if to > 0 {
		bounds = append(bounds, fmt.Sprintf("to: %d", to))
	}
	if len(bounds) == 0 {
		return ""
	}
	return "year: {" + strings.Join(bounds, ", ") + "}"
}

func rangeArg(field, from, to string) string {
	if from == "" && to == "" {
		return ""
	}
	return fmt.Sprintf("%s: {from: %s, to: %s}", field, quote(from), quote(to))
}

// kindArg spells forms of talk, which are names of the schema and no strings.
func kindArg(kinds []string) string {
	if len(kinds) == 0 {
		return ""
	}
	return "kind: [" + strings.ToUpper(strings.Join(kinds, ", ")) + "]"
}

func listArg(field string, values []string) string {
	if len(values) == 0 {
		return ""
	}
	return field + ": " + list(values)
}

// lackArg spells that nobody says who gave a talk, the one lack that is asked for.
func lackArg(lacks []query.Lack) string {
	if len(lacks) == 0 {
		return ""
	}
	return "lacks: [SPEAKERS]"
}

func branchArg(field string, filters []query.TalkFilter) string {
	var out []string
	for _, f := range filters {
		out = append(out, "{"+whereTalks(f)+"}")
	}
	if len(out) == 0 {
		return ""
	}
	return field + ": [" + strings.Join(out, ", ") + "]"
}
