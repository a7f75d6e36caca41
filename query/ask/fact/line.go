package fact

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// A Line is a statement, the things that it names and where it stands.
type Line struct {
	Node  knowledge.Node
	Talk  int             // index of its talk; -1: of none
	Names map[string]bool // ids
	Title bool            // it is the first line of its talk

	score float64
}

// is says whether two lines are one.
func (l Line) is(other Line) bool { return l.Node.ID == other.Node.ID }

// Depth is how far a line is indented, in characters.
func Depth(text string) int {
	return utf8.RuneCountInString(text) - utf8.RuneCountInString(strings.TrimLeft(text, " \t　"))
}

// isMark tells lines that say nothing: blank ones, addresses, ids of pictures.
func isMark(text string) bool {
	text = strings.TrimSpace(text)
	return text == "" || !strings.ContainsAny(text, " \u3000") && !strings.ContainsFunc(text, func(r rune) bool { return r > unicode.MaxASCII }) && strings.ContainsAny(text, "/:.") && len(text) > 15
}
