package section

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
)

// announced is the index of the section of a row's talk: of its code, its title,
// or a title in its title.
func announced(t title, known map[string]int) (int, bool) {
	slug := knowledge.Slug(t.text)
	for _, name := range []string{t.code, slug} {
		if i, ok := known[name]; ok && name != "" {
			return i, true
		}
	}
	for name, i := range known {
		if utf8.RuneCountInString(name) >= 5 && strings.HasSuffix(slug, name) {
			return i, true
		}
	}
	return 0, false
}

// row reads one row of a table of talks. alone tells rows that are all that a
// report says of their talks.
func (b *builder) row(line int, roles map[string]int, known map[string]int, alone bool) {
	all := cells(b.lines[line])
	in := func(role string) tableCell {
		if k, ok := roles[role]; ok && k < len(all) {
			return all[k]
		}
		return tableCell{}
	}
	t := b.read(in("title").text)
	if code := in("code").text; code != "" && t.code == "" {
		t.code = code
		t.kind = kindOf(t)
	}
	if t.text == "" || IsStop(t.text) && in("speaker").text == "" {
		return
	}
	credits := b.rowCredits(line, in("speaker"), in("company"))
	if i, ok := announced(t, known); ok {
		b.layout.Sections[i].Credits = append(b.layout.Sections[i].Credits, credits...)
		return
	}
	if !alone {
		b.refuse(line, "announced", "is a row of a programme of which other talks are told further down")
		return
	}
	t.people = nil
	s := b.section(line, line+1, t, "table-row")
	s.Credits = append(s.Credits, credits...)
	s.Date = cmp.Or(s.Date, dayOf(in("date").text))
	if name := in("event").text; name != "" {
		e := b.eventNamed(name, cmp.Or(yearOf(s.Date), b.layout.Year))
		s.Event = e.ID
		b.note(e, line+1)
	}
}

// rowCredits reads the speakers of a row, and for whom they work.
func (b *builder) rowCredits(line int, speaker, company tableCell) []Credit {
	people := byline.Parse(speaker.text, b.lex)
	if len(people) == 0 {
		return nil
	}
	for i := range people {
		if people[i].Company == "" && company.text != "" {
			people[i].Company, people[i].From = company.text, company.at-speaker.at
			people[i].To = people[i].From + utf8.RuneCountInString(company.text)
		}
	}
	return []Credit{{Line: line + 1, Offset: speaker.at, People: people, Rule: "table-row"}}
}
