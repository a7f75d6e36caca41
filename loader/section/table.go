package section

import (
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
	at := l.Start + 1
	for part := range strings.SplitSeq(strings.TrimSuffix(l.Body[1:], "|"), "|") {
		text := strings.TrimLeft(part, " 　*")
		out = append(out, tableCell{strings.TrimRight(text, " 　*"), at + utf8.RuneCountInString(part) - utf8.RuneCountInString(text)})
		at += utf8.RuneCountInString(part) + 1
	}
	return out
}

// tables makes a talk of each row of a table that has a column of titles and
// one of speakers, companies or codes. A row that only announces a talk with a
// part of its own says who gives that.
func (b *builder) tables() {
	known := b.titled()
	for i := 1; i < len(b.lines); i++ {
		if !tableRule.MatchString(b.lines[i].Body) || !isRow(b.lines[i-1]) {
			continue
		}
		roles := make(map[string]int)
		for k, c := range cells(b.lines[i-1]) {
			if role := columns[knowledge.Fold(c.text)]; role != "" {
				if _, ok := roles[role]; !ok {
					roles[role] = k
				}
			}
		}
		if _, ok := roles["title"]; !ok || len(roles) < 2 || b.within(i) >= 0 {
			continue
		}
		for i++; i < len(b.lines) && isRow(b.lines[i]); i++ {
			b.row(i, roles, known)
		}
	}
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
