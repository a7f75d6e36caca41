package programme

import (
	"fmt"
	"strings"

	"talkgraph/loader/pattern"
)

// cells gives the cells of a row that have a meaning, in the order of the columns.
func (t *table) cells(row []string, meaning string) []cell {
	var out []cell
	for i, c := range t.columns {
		if c.meaning == meaning && i < len(row) {
			out = append(out, cell{Text{Value: plain(strings.Clone(row[i])), Field: fmt.Sprintf("cell=%d,%d", t.row, i+1)}, c.number})
		}
	}
	return out
}

// A cell is a text and the number of its column.
type cell struct {
	Text
	number string
}

// first is the first cell of a meaning that says something.
func (t *table) first(row []string, meaning string) Text {
	all := t.cells(row, meaning)
	for _, c := range all {
		if c.Value != "" {
			return c.Text
		}
	}
	if len(all) > 0 {
		return all[0].Text
	}
	return Text{}
}

// title is the title of a row, or the name that stands for it.
func (t *table) title(row []string) Text {
	if t.has("title") {
		return t.first(row, "title")
	}
	return t.first(row, "name")
}

func (t *table) talk(row []string) Talk {
	first := func(meaning string) Text { return t.first(row, meaning) }
	talk := Talk{
		Field: fmt.Sprintf("row=%d", t.row), ID: first("id").Value, Code: first("code"), Title: t.title(row), Subtitle: first("subtitle"),
		Abstract: said(first("abstract"), first("description")), Kind: first("kind").Value, Starts: first("start").Value,
		Room: first("room").Value, Language: language(first("language").Value), Event: Event{Name: first("event")},
	}
	if talk.Date = t.day(first("date")); talk.Date == "" {
		talk.Date = t.startDay(first("start"))
	}
	for _, c := range t.cells(row, "speaker") {
		talk.Speakers = append(talk.Speakers, t.speakers(row, c)...)
	}
	for _, c := range t.cells(row, "subject") {
		talk.Subjects = append(talk.Subjects, said(c.Text)...)
	}
	for _, c := range t.cells(row, "link") {
		talk.Links = append(talk.Links, c.Value)
	}
	return talk
}

var timeAlone = pattern.MustCompile(`^\d{1,2}:\d{2}`)

// startDay is the day of a start; a time of day alone has none.
func (t *table) startDay(start Text) string {
	if timeAlone.MatchString(start.Value) {
		return ""
	}
	return t.day(start)
}
