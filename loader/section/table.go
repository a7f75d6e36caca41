package section

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"

	"talkgraph/loader/pattern"
)

var tableRule = pattern.MustCompile(`^\|?[ 　]*:?-{2,}:?[ 　]*(?:\|[ 　]*:?-{2,}:?[ 　]*)+\|?$`)

// A tableCell is the text of a cell and the code point at which it begins.
type tableCell struct {
	text string
	at   int
}

// isRow tells lines of tables.
func isRow(l parse.Line) bool { return l.Shape == parse.Text && strings.HasPrefix(l.Body, "|") }

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

// tables makes a talk of each row of a table that has a column of titles and
// one of speakers, companies, codes or events. A row that only announces a
// talk with a part of its own says who gives that.
func (b *builder) tables() {
	known := b.titled()
	for i := 1; i < len(b.lines); i++ {
		first, roles := b.tableAt(i)
		if roles == nil || b.within(i) >= 0 {
			continue
		}
		for i = first; i < len(b.lines) && hasCells(b.lines[i]); i++ {
			b.row(i, roles, known)
		}
	}
}

// tableAt reads the head of a table of talks right above a line: the index of
// its first row, and its columns by what stands in them; nil if there is none.
func (b *builder) tableAt(i int) (first int, roles map[string]int) {
	drawn := tableRule.MatchString(b.lines[i].Body)
	if !drawn && !hasCells(b.lines[i]) || !hasCells(b.lines[i-1]) {
		return 0, nil
	}
	if roles = rolesIn(cells(b.lines[i-1])); !listsTalks(roles) {
		return 0, nil
	}
	if drawn {
		i++
	}
	return i, roles
}

// hasTable tells whether a table of talks stands anywhere.
func (b *builder) hasTable() bool {
	for i := 1; i < len(b.lines); i++ {
		if _, roles := b.tableAt(i); roles != nil {
			return true
		}
	}
	return false
}

// hasCells tells rows of tables, those of pages too: "a | b".
func hasCells(l parse.Line) bool {
	return l.Shape == parse.Text && (strings.HasPrefix(l.Body, "|") || strings.Contains(l.Body, " | "))
}

// rolesIn gives the columns by what their heads say that stands in them.
func rolesIn(heads []tableCell) map[string]int {
	roles := make(map[string]int)
	for k, c := range heads {
		if role := columns[knowledge.Fold(c.text)]; role != "" {
			if _, ok := roles[role]; !ok {
				roles[role] = k
			}
		}
	}
	return roles
}

// listsTalks tells tables of talks from those of anything with a name.
func listsTalks(roles map[string]int) bool {
	for _, role := range []string{"speaker", "company", "code", "event"} {
		_, other := roles[role]
		if _, title := roles["title"]; title && other {
			return true
		}
	}
	return false
}

// within is the index of the section around a line, or -1.
func (b *builder) within(line int) int {
	for i, s := range b.layout.Sections {
		if s.First-1 <= line && line < s.Last {
			return i
		}
	}
	return -1
}

// titled gives the sections by their codes and titles.
func (b *builder) titled() map[string]int {
	known := make(map[string]int)
	for i, s := range b.layout.Sections {
		known[s.Code], known[knowledge.Slug(s.Title)] = i, i
	}
	return known
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
