package knowledge

import (
	"slices"
	"strings"
)

// A Span is code points of a text, half-open.
type Span struct{ Start, End int }

// Highlight finds where phrases stand in a text, as engines match them: whole
// words, the beginnings of words for a prefix, and Japanese to the character.
// The spans are in order and do not touch. all tells whether every phrase
// stands somewhere.
func Highlight(text string, phrases []Phrase) (spans []Span, all bool) {
	words := spannedRuns(text)
	all = true
	for _, p := range phrases {
		found := false
		for _, w := range words {
			at := p.in(w)
			found = found || len(at) > 0
			spans = append(spans, at...)
		}
		all = all && found
	}
	return joined(spans), all
}

// spannedRuns are the runs of a text with the way back to it.
func spannedRuns(text string) [][]FoldedRune {
	var out [][]FoldedRune
	var run []FoldedRune
	for _, s := range FoldSpans(text) {
		word := inWord(s.Rune)
		if len(run) > 0 && (!word || isCJK(run[0].Rune) != isCJK(s.Rune)) {
			out, run = append(out, run), nil
		}
		if word {
			run = append(run, s)
		}
	}
	if len(run) > 0 {
		out = append(out, run)
	}
	return out
}

// in finds the phrase in one run.
func (p Phrase) in(run []FoldedRune) []Span {
	text := make([]rune, len(run))
	for i, r := range run {
		text[i] = r.Rune
	}
	word := p.word()
	if !isCJK(word[0]) {
		if p.Prefix && strings.HasPrefix(string(text), string(word)) || slices.Equal(text, word) {
			return []Span{{run[0].Start, run[len(word)-1].End}}
		}
		return nil
	}
	var out []Span
	for i := 0; i+len(word) <= len(text); i++ {
		if slices.Equal(text[i:i+len(word)], word) {
			out = append(out, Span{run[i].Start, run[i+len(word)-1].End})
		}
	}
	return out
}

// word puts a phrase's terms together: pairs of Japanese overlap by one.
func (p Phrase) word() []rune {
	word := []rune(p.Terms[0])
	for _, t := range p.Terms[1:] {
		word = append(word, []rune(t)[1:]...)
	}
	return word
}

// joined sorts spans and joins those that touch.
func joined(spans []Span) []Span {
	slices.SortFunc(spans, func(a, b Span) int { return a.Start - b.Start })
	var out []Span
	for _, s := range spans {
		if n := len(out); n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
		} else {
			out = append(out, s)
		}
	}
	return out
}
