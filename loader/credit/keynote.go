package credit

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
func (r *Talks) keynoteKeys(s section.Section) []knowledge.LocalKey {
	if s.Kind != "keynote" || s.Event == "" {
		return nil
	}
	var keys []knowledge.LocalKey
	if r.twice == nil {
		r.twice = r.keynotesOnTwoDays()
	}
	if speakers := r.keynoters(s); len(speakers) == 1 && !r.twice[s.Event+" "+speakers[0]] {
		keys = append(keys, knowledge.LocalKey{ID: knowledge.KeynoteID(s.Event, speakers[0]), Rank: 2})
	}
	if day := printedDay(s.Title); day != "" && r.untitled(s) {
		keys = append(keys, knowledge.LocalKey{ID: knowledge.KeynoteID(s.Event, "day "+day), Rank: 2})
	}
	return keys
}

// keynoters are the canonical names of those whom a keynote's bylines and its
// title name, each once.
func (r *Talks) keynoters(s section.Section) []string {
	var names []string
	for _, c := range s.Credits {
		for _, p := range c.People {
			name := strings.Join(strings.Fields(p.Name), " ")
			if e := r.Claims.Known(p.Name, knowledge.Person); e != nil {
				name = e.Name
			}
			names = append(names, name)
		}
	}
	for _, h := range r.Lex.Find(s.Title) {
		if h.Entry.Kind == knowledge.Person {
			names = append(names, h.Entry.Name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// keynotesOnTwoDays tells who has keynotes on more than one day of an event, by
// what titles print or else by date: they are several keynotes.
func (r *Talks) keynotesOnTwoDays() map[string]bool {
	days, dates, twice := make(map[string]string), make(map[string]string), make(map[string]bool)
	differs := func(seen map[string]string, who, day string) bool {
		if day == "" {
			return false
		}
		other, ok := seen[who]
		seen[who] = day
		return ok && other != day
	}
	for _, s := range r.Layout.Sections {
		if s.Kind != "keynote" {
			continue
		}
		for _, speaker := range r.keynoters(s) {
			who := s.Event + " " + speaker
			switch day := printedDay(s.Title); {
			case differs(days, who, day), day == "" && days[who] == "" && differs(dates, who, s.Date):
				twice[who] = true
			}
		}
	}
	return twice
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
func (r *Talks) untitled(s section.Section) bool {
	rest := knowledge.Fold(keynoteDay.ReplaceAllString(s.Title, " "))
	drop := r.keynoters(s)
	for _, c := range s.Credits {
		for _, p := range c.People {
			drop = append(drop, p.Name)
		}
	}
	for _, e := range r.Layout.Events {
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
