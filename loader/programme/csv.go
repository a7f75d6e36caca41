package programme

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"talkgraph/knowledge"
)

// A table reads a CSV file row by row.
type table struct {
	*csv.Reader
	*problems
	text    string
	columns []column
	row     int // number of the row, from 1; the headings are the first
}

// A column is what stands in it, and the number in its heading: "Speaker 2".
type column struct{ heading, meaning, number string }

// fromCSV reads a table whose first row heads its columns.
func fromCSV(name, text string) (Programme, error) {
	t := &table{Reader: csv.NewReader(strings.NewReader(text)), problems: &problems{file: name}, text: text, row: 1}
	t.Comma, t.FieldsPerRecord, t.TrimLeadingSpace, t.ReuseRecord = separator(text), -1, true, true
	headings, err := t.Read()
	if err != nil {
		return Programme{}, t.broken(err)
	}
	for _, h := range headings {
		t.columns = append(t.columns, columnOf(h))
	}
	if !isSession(t.has, false) {
		return Programme{}, unknown(name, fmt.Sprintf("a table without columns of titles and of what else sessions have in its first row, %q", cut(strings.Join(headings, " "), 60)))
	}
	p := Programme{Format: CSV}
	for {
		cells, err := t.Read()
		if errors.Is(err, io.EOF) {
			return p.checked(t.problems)
		}
		if err != nil {
			return Programme{}, t.broken(err)
		}
		t.row++
		if strings.Join(cells, "") != "" {
			t.wide(cells)
			p.Talks = append(p.Talks, t.talk(cells))
		}
	}
}

// has tells whether there is a column of a meaning.
func (t *table) has(meaning string) bool {
	return slices.ContainsFunc(t.columns, func(c column) bool { return c.meaning == meaning })
}

// separator is what parts the cells of the first line: what stands most often in it.
func separator(text string) rune {
	first, _, _ := strings.Cut(strings.TrimLeft(text, "\r\n"), "\n")
	best, most := ',', 0
	for _, r := range []rune{',', ';', '\t'} {
		if n := strings.Count(first, string(r)); n > most {
			best, most = r, n
		}
	}
	return best
}

// columnOf reads a heading.
func columnOf(heading string) column {
	digits := func(r rune) bool { return unicode.IsDigit(r) }
	name := strings.Join(strings.FieldsFunc(heading, digits), " ")
	number := strings.Join(strings.FieldsFunc(heading, func(r rune) bool { return !digits(r) }), "")
	return column{heading, sessionFields.meaning[knowledge.Key(name)], number}
}

// broken tells where the table goes wrong.
func (t *table) broken(err error) error {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return refuse(t.file, ErrSyntax, "line %d, column %d: %v", parse.Line, parse.Column, parse.Err)
	}
	return refuse(t.file, ErrSyntax, "%v", err)
}

// wide notes a row that has more cells than headings.
func (t *table) wide(cells []string) {
	if len(cells) > len(t.columns) && strings.Join(cells[len(t.columns):], "") != "" {
		line, _ := t.FieldPos(len(t.columns))
		t.field(fmt.Sprintf("line %d", line), "%d cells under %d headings; a cell with %q in it needs quotes", len(cells), len(t.columns), t.Comma)
	}
}
