package billing

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/section/shape"
)

// readColumns reads a title that is a row of columns, which tabs part: the title,
// who gave the talk, and what else there is: "題\t早瀬 透（カモメ堂）\tA会場". Where a
// row has nobody, only the time of day before it makes sure that it is one.
func (b *Reader) readColumns(t *shape.Title, skip int) bool {
	if strings.IndexByte(t.Text, '\t') < 0 {
		return false
	}
	cells := cellsOf(t.Text)
	for i := range cells {
		people, taken := b.inColumns(cells[i:], t.Timed)
		if i == 0 {
			people = surely(people) // else it is more likely the title
		}
		if people == nil || len(cells) <= taken {
			continue
		}
		t.At, t.People = skip+utf8.RuneCountInString(t.Text[:cells[i].from]), people
		if t.NameFirst = i == 0; t.NameFirst {
			t.Text = cells[taken].text
		} else {
			t.Text = cells[0].text
		}
		return true
	}
	if t.Timed && len(cells) > 0 && cells[0].from == 0 {
		t.Text = cells[0].text // which may have its byline in it
	}
	return false
}

// A cell is one of the columns of a row, and the byte at which it begins.
type cell struct {
	text string
	from int
}

// cellsOf are the columns of a row that say something.
func cellsOf(row string) (out []cell) {
	at := 0
	for part := range strings.SplitSeq(row, "\t") {
		if text := strings.Trim(part, " 　／/|｜-"); text != "" {
			out = append(out, cell{text, at + strings.Index(part, text)})
		}
		at += len(part) + len("\t")
	}
	return out
}

// inColumns reads the byline with which columns begin, and how many it takes up:
// one that has it all, or a name beside its company. A name alone is one only in a
// timetable.
func (b *Reader) inColumns(cells []cell, timed bool) (people []byline.Person, taken int) {
	first := cells[0].text
	if b.isFirm(first) && len(cells) > 1 {
		return surely(byline.Parse(first+" "+cells[1].text, b.lex)), 2
	}
	if people = byline.Parse(first, b.lex); len(people) == 0 {
		return nil, 0
	}
	if last := people[len(people)-1]; last.Company == "" && last.Title == "" && len(cells) > 1 && b.isFirm(cells[1].text) {
		return surely(byline.Parse(first+"、"+cells[1].text, b.lex)), 2
	}
	for _, p := range people {
		whole := strings.ContainsAny(p.Name, " 　・") && !b.lex.Ordinary(p.Name)
		if p.Company == "" && !byline.IsTitle(p.Title) && !(timed && whole) {
			return nil, 0
		}
	}
	return people, 1
}

// surely gives people of whom each has a whole name and a company, or nobody.
func surely(people []byline.Person) []byline.Person {
	for _, p := range people {
		if p.Company == "" || !strings.ContainsAny(p.Name, " 　・") {
			return nil
		}
	}
	return people
}
