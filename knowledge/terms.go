package knowledge

import (
	"unicode"
)

// boundary stands between names in a node's terms, so that no phrase reaches
// from one name into the next. No text has it as a term.
const boundary = "␟"

// maxWord bounds a word: longer ones are cut, in text and in queries alike.
const maxWord = 64

// Terms turns text into what engines index, in order: folded words, and for
// runs of Japanese every overlapping pair of characters and the last
// character alone. A term never holds a blank or ASCII punctuation.
func Terms(text string) []string {
	var out []string
	for _, run := range runs(text) {
		if !isCJK(run[0]) {
			out = append(out, string(run))
			continue
		}
		for i := range run {
			out = append(out, string(run[i:min(i+2, len(run))]))
		}
	}
	return out
}

// A Phrase is terms that must stand side by side in this order. A prefix
// phrase is one term that must begin a term of the text.
type Phrase struct {
	Terms  []string
	Prefix bool
}

// Phrases turns a query into phrases, all of which must match. A run of
// Japanese matches wherever it stands in the text, to the character; a word
// matches whole words, the last one also their beginnings if asYouType.
func Phrases(query string, asYouType bool) []Phrase {
	all := runs(query)
	out := make([]Phrase, 0, len(all))
	for i, run := range all {
		switch {
		case !isCJK(run[0]):
			out = append(out, Phrase{Terms: []string{string(run)}, Prefix: asYouType && i == len(all)-1})
		case len(run) == 1:
			out = append(out, Phrase{Terms: []string{string(run)}, Prefix: true})
		default:
			out = append(out, Phrase{Terms: pairs(run)})
		}
	}
	return out
}

func pairs(run []rune) []string {
	out := make([]string, 0, len(run)-1)
	for i := range len(run) - 1 {
		out = append(out, string(run[i:i+2]))
	}
	return out
}

// runs splits folded text into words and runs of Japanese.
func runs(text string) [][]rune {
	var out [][]rune
	var run []rune
	flush := func() {
		if len(run) > 0 && !isCJK(run[0]) {
			run = run[:min(len(run), maxWord)]
		}
		if len(run) > 0 {
			out = append(out, run)
		}
		run = nil
	}
	for _, s := range FoldSpans(text) {
		word := inWord(s.Rune)
		if !word || (len(run) > 0 && isCJK(run[0]) != isCJK(s.Rune)) {
			flush()
		}
		if word {
			run = append(run, s.Rune)
		}
	}
	flush()
	return out
}

// inWord tells the folded runes that words and runs of Japanese are made of.
func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) || r == 'ー'
}
