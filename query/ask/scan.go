package ask

import (
	"unicode"

	"talkgraph/knowledge"
	"talkgraph/query/ask/vocabulary"
)

// A scan is a question ready to be read. All positions are indexes into folded.
type scan struct {
	text   []rune // as asked
	folded []knowledge.FoldedRune
}

func newScan(text string) *scan {
	return &scan{[]rune(text), knowledge.FoldSpans(text)}
}

// surface is the characters of the question from one position to another.
func (s *scan) surface(from, to int) string {
	if from >= to {
		return ""
	}
	return string(s.text[s.folded[from].Start:s.folded[to-1].End])
}

// word is the folded text from one position to another.
func (s *scan) word(from, to int) string {
	out := make([]rune, 0, to-from)
	for _, f := range s.folded[from:to] {
		out = append(out, f.Rune)
	}
	return string(out)
}

// at is the folded rune at a position, or 0 outside of the question.
func (s *scan) at(i int) rune {
	if i < 0 || i >= len(s.folded) {
		return 0
	}
	return s.folded[i].Rune
}

// span turns code points of the question into positions.
func (s *scan) span(start, end int) (from, to int) {
	for from < len(s.folded) && s.folded[from].End <= start {
		from++
	}
	for to = from; to < len(s.folded) && s.folded[to].Start < end; {
		to++
	}
	return from, to
}

// match says how far a phrase reaches from a position, or -1. A blank of the
// phrase stands for any number of them; English ends at a word's end.
func (s *scan) match(p vocabulary.Phrase, from int) int {
	if vocabulary.IsLatin(p.Runes[0]) && vocabulary.IsLatin(s.at(from-1)) {
		return -1
	}
	i := from
	for _, r := range p.Runes {
		if r == ' ' && s.at(i) == ' ' {
			for s.at(i) == ' ' {
				i++
			}
			continue
		}
		if r == '?' && i == len(s.folded) && i > from && s.at(i-1) == '何' {
			continue // 何 at the end asks as 何? does
		}
		if s.at(i) != r && !(r == '\'' && s.at(i) == '’') {
			return -1
		}
		i++
	}
	if vocabulary.IsLatin(s.at(i-1)) && vocabulary.IsLatin(s.at(i)) {
		return -1
	}
	return i
}

// The scripts that words are made of.
type script int

const (
	other script = iota
	latin
	kanji
	katakana
	hiragana
)

func scriptOf(r rune) script {
	switch {
	case r == 'ー' || unicode.Is(unicode.Katakana, r):
		return katakana
	case unicode.Is(unicode.Hiragana, r):
		return hiragana
	case unicode.Is(unicode.Han, r):
		return kanji
	case vocabulary.IsLatin(r):
		return latin
	}
	return other
}

// japanese says whether the question is in Japanese: it has kana, or Japanese
// characters and no English word of the kind that questions are made of.
// Names are of no language: "re" is an English word, but not in "re:Invent".
func (s *scan) japanese(v *vocabulary.Vocabulary, things []named) bool {
	found := false
	for i := 0; i < len(s.folded); i++ {
		if end := coveredTo(things, i); end > i {
			i = end - 1
			continue
		}
		switch script := scriptOf(s.at(i)); {
		case script == hiragana:
			return true
		case script == kanji || script == katakana:
			found = true
		case script == latin && !vocabulary.IsLatin(s.at(i-1)):
			to := i
			for vocabulary.IsLatin(s.at(to)) {
				to++
			}
			if v.Ignored(s.word(i, to)) {
				return false
			}
		}
	}
	return found
}

// coveredTo is the end of the name that stands at a position, or the position.
func coveredTo(things []named, at int) int {
	for _, n := range things {
		if n.from <= at && at < n.to {
			return n.to
		}
	}
	return at
}
