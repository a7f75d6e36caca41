package section

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
)

// A tableCell is the text of a cell and the code point at which it begins.
type tableCell struct {
	text string
	at   int
}

// isRow tells lines of tables.
func isRow(l parse.Line) bool { return l.Shape == parse.Text && strings.HasPrefix(l.Body, "|") }

// hasCells tells rows of tables, those of pages too: "a | b".
func hasCells(l parse.Line) bool {
	return l.Shape == parse.Text && (strings.HasPrefix(l.Body, "|") || strings.Contains(l.Body, " | "))
}

// cells parts a row of a table.
func cells(l parse.Line) []tableCell {
	var out []tableCell
	row, at := strings.TrimPrefix(l.Body, "|"), l.Start
	if row != l.Body {
		at++
	}
	for part := range strings.SplitSeq(strings.TrimSuffix(row, "|"), "|") {
		text := strings.TrimLeft(part, " 　*")
		out = append(out, tableCell{strings.TrimRight(text, " 　*"), at + utf8.RuneCountInString(part) - utf8.RuneCountInString(text)})
		at += utf8.RuneCountInString(part) + 1
	}
	return out
}

// row reads one row of a table of talks.
func (b *builder) row(line int, roles map[string]int, known map[string]int) {
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
	for _, name := range []string{t.code, knowledge.Slug(t.text)} {
		if i, ok := known[name]; ok && name != "" {
			b.layout.Sections[i].Credits = append(b.layout.Sections[i].Credits, credits...)
			return
		}
	}
	t.people = nil
	b.add(line, line+1, t, "table-row")
	s := &b.layout.Sections[len(b.layout.Sections)-1]
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
