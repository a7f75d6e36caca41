package section

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/shape"
)

// announced is the index of the section of a row's talk: of its code, its title,
// or a title in its title.
func announced(t shape.Title, known map[string]int) (int, bool) {
	slug := knowledge.Slug(t.Text)
	for _, name := range []string{t.Code, slug} {
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
	all := shape.Cells(b.lines[line])
	in := func(role string) shape.TableCell {
		if k, ok := roles[role]; ok && k < len(all) {
			return all[k]
		}
		return shape.TableCell{}
	}
	t := b.Read(in("title").Text)
	if code := in("code").Text; code != "" && t.Code == "" {
		t.Code = code
		t.Kind = shape.TitleKind(t)
	}
	if t.Text == "" || shape.IsStop(t.Text) && in("speaker").Text == "" {
		return
	}
	credits := b.rowCredits(line, in("speaker"), in("company"))
	if i, ok := announced(t, known); ok {
		b.layout.Sections[i].Credits = append(b.layout.Sections[i].Credits, credits...)
		return
	}
	if !alone {
		b.Refuse(line, "announced", "is a row of a programme of which other talks are told further down")
		return
	}
	t.People = nil
	s := b.section(line, line+1, t, "table-row")
	s.Credits = append(s.Credits, credits...)
	s.Date = cmp.Or(s.Date, shape.DayOf(in("date").Text))
	if name := in("event").Text; name != "" {
		e := b.EventNamed(name, cmp.Or(shape.YearOf(s.Date), b.layout.Year))
		s.Event = e.ID
		b.Note(e, line+1)
	}
}

// rowCredits reads the speakers of a row, and for whom they work.
func (b *builder) rowCredits(line int, speaker, company shape.TableCell) []billing.Credit {
	people := byline.Parse(speaker.Text, b.lex)
	if len(people) == 0 {
		return nil
	}
	for i := range people {
		if people[i].Company == "" && company.Text != "" {
			people[i].Company, people[i].From = company.Text, company.At-speaker.At
			people[i].To = people[i].From + utf8.RuneCountInString(company.Text)
		}
	}
	return []billing.Credit{{Line: line + 1, Offset: speaker.At, People: people, Rule: "table-row"}}
}
