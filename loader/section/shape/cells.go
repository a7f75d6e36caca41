package shape

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
)

// A TableCell is the text of a cell and the code point at which it begins.
type TableCell struct {
	Text string
	At   int
}

// IsRow tells lines of tables.
func IsRow(l *Line) bool { return l.Shape == parse.Text && strings.HasPrefix(l.Body, "|") }

// HasCells tells rows of tables, those of pages too: "a | b".
func HasCells(l *Line) bool {
	return l.Shape == parse.Text && l.Shows(ShowsBar) && (strings.HasPrefix(l.Body, "|") || strings.Contains(l.Body, " | "))
}

// Cells parts a row of a table.
func Cells(l *Line) []TableCell {
	var out []TableCell
	row, at := strings.TrimPrefix(l.Body, "|"), l.Start
	if row != l.Body {
		at++
	}
	for part := range strings.SplitSeq(strings.TrimSuffix(row, "|"), "|") {
		text := strings.TrimLeft(part, " 　*")
		out = append(out, TableCell{strings.TrimRight(text, " 　*"), at + utf8.RuneCountInString(part) - utf8.RuneCountInString(text)})
		at += utf8.RuneCountInString(part) + 1
	}
	return out
}
