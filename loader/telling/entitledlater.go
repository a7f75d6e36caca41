package telling

import (
	"strings"

	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

var (
	// entitled stands before what a sentence says is the title of the talk of which the
	// one before it tells: "from the title, “Boxes”", "It was called “Boxes”", "Ana’s talk, “Boxes”".
	entitled = pattern.MustCompile(`\b(?i:titled?|entitled|called|named)(?: (?:was|is|of|being))?,? $|(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Tt]his)|['’‘]s?) (?:[\w’'-]+ ){0,2}?(?i:` + noun + `)(?: (?:was|is))?,? $`)
	// hisTalk opens a sentence that says of what somebody was told to have done that
	// it was a talk: "Her talk was …".
	hisTalk = pattern.MustCompile(`^(?:His|Her|Their) (?:[\w’'-]+ ){0,2}?(?i:` + noun + `) (?:was|is|were|are|had|gave|showed|covered|focus\w+)\b`)
)

// entitledLater is the title that a sentence gives the talk of which the one before
// it tells without one, if it names nobody else.
func entitledLater(text string, s span, quotes []span, last Telling, lex *lexicon.Lexicon) (span, bool) {
	for _, q := range quotes {
		if q.from < s.from || q.to > s.to || text[q.from] == '*' || !entitled.MatchString(text[s.from:q.from]) || !entitles(text, s, q) {
			continue
		}
		for _, n := range namesIn(text, span{s.from, q.from}, quotes, lex) {
			if !hasPerson(last, person(text, n)) {
				return span{}, false
			}
		}
		in := unquoted(text, q)
		in.to = in.from + len(strings.TrimRight(text[in.from:in.to], "., "))
		return in, true
	}
	return span{}, false
}

// withLater completes what the sentence before told by what this one says of it:
// its title, or that it was a talk. It is false if this one says neither.
func withLater(text string, s span, quotes []span, last *Telling, lex *lexicon.Lexicon) bool {
	if len(last.People) == 0 || last.Titled {
		return false
	}
	if in, ok := entitledLater(text, s, quotes, *last, lex); ok {
		last.From, last.To, last.Titled, last.Named, last.Brief = in.from, in.to, true, true, false
		return true
	}
	if hisTalk.MatchString(text[s.from:s.to]) {
		last.Named, last.Brief = true, false
		return true
	}
	return false
}
