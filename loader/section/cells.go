package section

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
)

// A tableCell is the text of a cell and the code point at which it begins.
type tableCell struct {
	text string
	at   int
}

// isRow tells lines of tables.
func isRow(l *line) bool { return l.Shape == parse.Text && strings.HasPrefix(l.Body, "|") }

// hasCells tells rows of tables, those of pages too: "a | b".
func hasCells(l *line) bool {
	return l.Shape == parse.Text && l.shows(showsBar) && (strings.HasPrefix(l.Body, "|") || strings.Contains(l.Body, " | "))
}

// cells parts a row of a table.
func cells(l *line) []tableCell {
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
