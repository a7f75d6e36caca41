package telling

import (
	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// titleRun is words with capitals that entitle a talk without any mark, at
// least three, and small words between them.
const titleRun = `([A-Z][\w’'-]*[,:]?(?: ` + smallWords + `[A-Z\d][\w’'/-]*[,:]?){1,}(?: ` + smallWords + `[A-Z\d][\w’'/-]*)[?!]?)`

const smallWords = `(?:(?:a|an|and|as|at|by|for|from|in|into|is|it|not|of|on|or|our|the|to|up|vs|via|we|with|without|your) ){0,3}`

var (
	ownsRun    = pattern.MustCompile(`^(?:'s|’s|'|’) ` + titleRun)
	listsTalks = pattern.MustCompile(`(?i)\b(?:` + noun + `|tracks?|including|such as|attended|watched|caught|favou?rites?)\b`)
	theirs     = pattern.MustCompile(`^(?:His|Her|Their) (?:[\w’'-]+ ){0,2}?(?:` + noun + `|discussion|topic) (?:was |is |were )?(?:titled|entitled|called|named) $`)
)

// inTheirs opens a sentence on a talk of somebody named before: "In her talk, she …".
var inTheirs = pattern.MustCompile(`^(?:In|During|For) (?:his|her|their) ((?:[\w’'-]+ ){0,2}?(?:` + noun + `)\b)`)

// ofOneBefore reads such a sentence: the talk is of those whom the last sentence
// before it names that names anybody.
func ofOneBefore(text string, s span, quotes []span, lex *lexicon.Lexicon) []Telling {
	at := inTheirs.FindStringSubmatchIndex(text[s.from:s.to])
	if at == nil {
		return nil
	}
	names := namesIn(text, span{0, s.from}, quotes, lex)
	if len(names) == 0 {
		return nil
	}
	who := person(text, names[len(names)-1])
	return []Telling{withQuote(text, s, quotes, Telling{From: s.from + at[2], To: s.from + at[3], Named: true, People: []byline.Person{who}}, []span{s})}
}

// ofThose reads a sentence that says nothing but how those called their talk
// of whom the sentence before it speaks: "Their talk was called “Boxes”."
func ofThose(text string, before, s span, quotes []span, lex *lexicon.Lexicon) []Telling {
	for _, q := range quotes {
		if q.from < s.from || q.to > s.to || !theirs.MatchString(text[s.from:q.from]) {
			continue
		}
		names := namesIn(text, before, quotes, lex)
		if len(names) == 0 {
			return nil
		}
		return []Telling{withQuote(text, s, quotes, Telling{Named: true, People: people(text, together(text, names))}, names)}
	}
	return nil
}
