package telling

import (
	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// A Telling is what a text says of one talk.
type Telling struct {
	From, To int             // bytes of the title as the text has it, else of the words that speak of the talk
	Titled   bool            // these are its title
	Named    bool            // the text calls it a talk, or has its title; else it only says that somebody spoke
	Brief    bool            // one sentence says all that the text says of it
	People   []byline.Person // who gave it

	needsTitle bool // only with a title it is one
}

// Find gives what a text tells of talks, in the order in which it does. links
// are the bytes that stand in it as links: titles often do.
func Find(text string, lex *lexicon.Lexicon, links ...[2]int) []Telling {
	text = evenQuotes(text)
	cues := textCues.In(text)
	if !mayTell(&cues) {
		return nil
	}
	return find(text, &cues, lex, links)
}

// find is Find for a text that is known to hold what cues says.
func find(text string, cues *pattern.Found, lex *lexicon.Lexicon, links [][2]int) []Telling {
	var out []Telling
	quotes := withLinks(text, quotesIn(text), links, lex)
	var before span
	told := 0 // by the sentence before
	for _, s := range sentences(text, quotes) {
		found := inSentence(text, s, quotes, cues, lex)
		if len(found) == 0 && cues.May(theirs) {
			found = ofThose(text, before, s, quotes, lex)
		}
		if len(found) == 0 && len(out) == 0 && cues.May(inTheirs) {
			found = ofOneBefore(text, s, quotes, lex)
		}
		if told == 1 && (len(found) == 0 || len(found) == 1 && len(found[0].People) == 0) && withLater(text, s, quotes, &out[len(out)-1], lex) {
			before, told = s, 0
			continue
		}
		if len(found) == 0 && told == 1 {
			out[len(out)-1].Brief = false
		}
		if told == 1 && len(found) == 1 && calledThat(text[s.from:], found[0]) && !out[len(out)-1].Titled {
			last := &out[len(out)-1]
			last.From, last.To, last.Titled, last.Named, last.Brief = found[0].From, found[0].To, true, true, false
			before, told = s, 0
			continue
		}
		if told == 1 && len(found) == 1 && len(out[len(out)-1].People) == 0 && out[len(out)-1].Titled && !found[0].Titled && inThisTalk.MatchString(text[s.from:s.to]) {
			out[len(out)-1].People, before, told = found[0].People, s, 0
			continue
		}
		for i := range found {
			found[i].Brief = true
		}
		out, before, told = append(out, found...), s, len(found)
	}
	return merged(out)
}
