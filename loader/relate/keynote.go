package relate

import (
	"slices"
	"strings"
	"unicode"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section"
)

var keynoteDay = pattern.MustCompile(`(?i)\bday[ 　]?([1-9])(?:[^0-9]|$)|第?([1-9１-９])日目?|(初日)`)

// keynoteKeys are further keys of a keynote, which every report calls
// something else: "Keynote Day 1", "Day1 キーノート", "Andy Jassy Keynote". It is
// known by its speaker, and by the day that its title prints, if it has no
// title of its own.
func (r *relater) keynoteKeys(s section.Section) []knowledge.LocalKey {
	if s.Kind != "keynote" || s.Event == "" {
		return nil
	}
	var keys []knowledge.LocalKey
	if speakers := r.keynoters(s); len(speakers) == 1 && r.keynoteDays(s.Event, speakers[0]) < 2 {
		keys = append(keys, knowledge.LocalKey{ID: knowledge.KeynoteID(s.Event, speakers[0]), Rank: 2})
	}
	if day := printedDay(s.Title); day != "" && r.untitled(s) {
		keys = append(keys, knowledge.LocalKey{ID: knowledge.KeynoteID(s.Event, "day "+day), Rank: 2})
	}
	return keys
}

// keynoters are the canonical names of those whom a keynote's bylines and its
// title name, each once.
func (r *relater) keynoters(s section.Section) []string {
	var names []string
	for _, c := range s.Credits {
		for _, p := range c.People {
			name := strings.Join(strings.Fields(p.Name), " ")
			if e := r.known(p.Name, knowledge.Person); e != nil {
				name = e.Name
			}
			names = append(names, name)
		}
	}
	for _, h := range r.lex.Find(s.Title) {
		if h.Entry.Kind == knowledge.Person {
			names = append(names, h.Entry.Name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// keynoteDays counts the days of one event at which the document has a keynote
// of one speaker, by what titles print or else by date: where there are two,
// they are two keynotes.
func (r *relater) keynoteDays(event, speaker string) int {
	days, dates := make(map[string]bool), make(map[string]bool)
	for _, s := range r.layout.Sections {
		if s.Kind == "keynote" && s.Event == event && slices.Contains(r.keynoters(s), speaker) {
			days[printedDay(s.Title)], dates[s.Date] = true, true
		}
	}
	delete(days, "")
	delete(dates, "")
	if len(days) == 0 {
		return len(dates)
	}
	return len(days)
}

// printedDay is the number of the day that a title prints, or "".
func printedDay(title string) string {
	m := keynoteDay.FindStringSubmatch(title)
	switch {
	case m == nil:
		return ""
	case m[3] != "":
		return "1"
	}
	return knowledge.Fold(m[1] + m[2])
}

// untitled tells keynotes whose title says no more than what any is called:
// the day, the speaker, the event.
func (r *relater) untitled(s section.Section) bool {
	rest := knowledge.Fold(keynoteDay.ReplaceAllString(s.Title, " "))
	drop := r.keynoters(s)
	for _, c := range s.Credits {
		for _, p := range c.People {
			drop = append(drop, p.Name)
		}
	}
	for _, e := range r.layout.Events {
		if e.ID == s.Event {
			drop = append(append(drop, e.Name, e.Series), e.Names...)
		}
	}
	for _, name := range drop {
		if name = knowledge.Fold(name); name != "" {
			rest = strings.ReplaceAll(rest, name, " ")
		}
	}
	for {
		rest = strings.TrimLeftFunc(rest, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsNumber(c) })
		word := callsKeynotes.Prefix(rest)
		if word == "" {
			return rest == ""
		}
		rest = rest[len(word):]
	}
}
