package passage

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// A Line is a statement that may say what is looked for.
type Line struct {
	ID     string
	Talk   string // id; empty: in none
	Number int    // in its document
	Names  map[string]bool
	folded string
	length int // characters
	stems  []string
}

// NewLine makes a line of its text and the ids of what it names.
func NewLine(id, text string, number int, names map[string]bool) Line {
	folded := knowledge.Fold(text)
	return Line{ID: id, Number: number, Names: names, folded: folded, length: utf8.RuneCountInString(folded), stems: stems(folded)}
}

// Text is what the line says, folded.
func (l Line) Text() string { return l.folded }

// A long line says many things: what it says counts less, in part.
const (
	usual = 80  // characters
	slope = 0.1 // for each time that a line is longer
)

func (l Line) brevity() float64 {
	return 1 / (1 + slope*max(0, float64(l.length)/usual-1))
}

// says tells how well a line says a term: from 0 to 1.
func (l Line) says(t Term) float64 {
	if slices.ContainsFunc(t.Things, func(id string) bool { return l.Names[id] }) {
		return 1
	}
	best := 0.0
	for _, w := range t.Ways {
		if w.Value > best && l.holds(w) {
			best = w.Value
		}
	}
	return best
}

// holds says whether the words of a way stand in the line: one side by side,
// English ones in any form.
func (l Line) holds(w Way) bool {
	if len(w.stems) == 0 {
		return holdsJapanese(l.folded, w.Text)
	}
	for i := 0; i+len(w.stems) <= len(l.stems); i++ {
		if slices.Equal(l.stems[i:i+len(w.stems)], w.stems) {
			return true
		}
	}
	return false
}

// short is the length from which on katakana may be part of a longer word.
const short = 5

// holdsJapanese says whether Japanese stands in a text: short katakana as a
// word, longer at the start or end of one, so that パーティ is not found in
// パーティション; else anywhere.
func holdsJapanese(text, word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	if !isKatakana(first) {
		return strings.Contains(text, word)
	}
	for from := 0; ; {
		at := strings.Index(text[from:], word)
		if at < 0 {
			return false
		}
		at += from
		end := at + len(word)
		if rest := text[end:]; strings.HasPrefix(rest, "ー") {
			end += len("ー")
		}
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		behind, _ := utf8.DecodeRuneInString(text[end:])
		starts, ends := !isKatakana(before), !isKatakana(behind)
		if starts && ends || (starts || ends) && utf8.RuneCountInString(word) >= short {
			return true
		}
		from = at + len(word)
	}
}
