package mention

import (
	"strings"

	"talkgraph/lexicon"
	"talkgraph/loader/byline"
)

// fullName narrows what is spelt like a name to a given name and what follows
// it up to the surname: the bytes in the text, or 0, 0 if no word of it is a
// given name. "Meanwhile Ana Lopez Chief" holds "Ana Lopez".
func (r *finder) fullName(text string, from, to int, hits []lexicon.Hit) (int, int) {
	for from < to && !byline.OpensWithGiven(text[from:to]) {
		_, rest, more := strings.Cut(text[from:to], " ")
		if !more {
			return 0, 0
		}
		from = to - len(rest)
	}
	for {
		last := strings.LastIndex(text[from:to], " ")
		if last < 0 {
			return 0, 0
		}
		if r.isSurname(text[from+last+1:to]) && !taken(text, from, to, hits) {
			return from, to
		}
		to = from + last
	}
}

// isSurname tells words that can end a name: capitalised ones that are neither
// ordinary nor an initial.
func (r *finder) isSurname(word string) bool {
	return len(word) > 2 && !r.lex.Ordinary(word) && !byline.EndsNoName(word) && !TitleWords.Has(word) && !places.Has(word)
}
