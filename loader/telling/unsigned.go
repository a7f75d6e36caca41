package telling

import (
	"strings"

	"talkgraph/loader/pattern"
)

var (
	ofThem     = pattern.MustCompile(`^(?:His|Her|Their)\b`)
	talkCalled = pattern.MustCompile(`\b(?i:` + noun + `)(?: (?:on|about) [^.;:“”"]{2,50})?,? (?:(?:was|is|were) )?(?:called|titled|entitled|named),? $`)
	isTalk     = pattern.MustCompile(`^,? (?:(?:which )?(?:was|is) )?(?:my|our|an?|the|another) (?:[\w’'-]+ ){0,3}?(?i:` + noun + `)\b|^ (?i:` + noun + `)\b`)
	cameNext   = pattern.MustCompile(`\b(?:[Nn]ext (?:up )?(?:came|was|is)|[Tt]hen (?:came|followed)|(?:room|hall|track|stage|day|morning|afternoon|break|lunch|that|it) (?:was )?followed(?: by)?|(?:began|started|opened|continued|ended|closed|concluded) with),? (?:the )?$`)
	goneOn     = pattern.MustCompile(`\b(?:(?:on|off|over|back) to|(?:go|goes|going|went|head|headed|heading|made it|got) to|(?:saw|see|watch(?:ed)?|attend(?:ed)?|caught|joined|visited|heard|sat in on|listened to|stopped (?:by|at))),? (?:(?:see|hear|watch|catch|attend) )?(?:the |a |an )?$`)
	nounFirst  = pattern.MustCompile(`\b(?:first|second|third|next|last|final|opening|closing|morning|evening|main|best|another|favou?rite) (?:[\w’'-]+ ){0,2}?(?i:` + noun + `),? $`)
	thenWas    = pattern.MustCompile(`^,? (?:was|is|covered|explained|explored|focused|gave|included|showed|talked|told)\b`)
	myTalk     = pattern.MustCompile(`\b(?:[Mm]y|[Oo]ur) (?:own )?(?:[\w’'-]+ ){0,2}?(?i:` + noun + `),? (?:(?:was|is) )?$`)
)

// unsigned reads a sentence that calls what it quotes a talk, and does not say
// who gave it: "There was a session called “Boxes”.", "“Boxes”, my own talk", "Next
// came “Boxes”."
func unsigned(text string, s span, quotes []span) []Telling {
	if ofThem.MatchString(text[s.from:s.to]) {
		return nil // see ofThose
	}
	for _, q := range quotes {
		if q.from < s.from || q.to > s.to || text[q.from] == '*' || !entitles(text, s, q) {
			continue
		}
		before, after := text[s.from:q.from], text[q.to:s.to]
		if !talkCalled.MatchString(before) && !isTalk.MatchString(after) && !myTalk.MatchString(before) && !cameNext.MatchString(before) && !(nounFirst.MatchString(before) && thenWas.MatchString(after)) && !(goneOn.MatchString(before) && quotedWords(text, q)) {
			continue
		}
		t := withQuote(text, s, []span{q}, Telling{}, []span{{s.from, s.from}})
		t.Named = true
		return []Telling{t}
	}
	return nil
}

// quotedWords tells what stands in quotes, and is more than a name, from links and
// what is bold.
func quotedWords(text string, q span) bool {
	return unquoted(text, q) != q && len(strings.Fields(text[q.from:q.to])) > 2
}

// calledThat tells what a sentence calls the talk of which the one before it tells.
func calledThat(sentence string, t Telling) bool {
	return t.Titled && len(t.People) == 0 && thatTalk.MatchString(sentence)
}

var thatTalk = pattern.MustCompile(`^(?:It|This|That|The (?:talk|session|keynote|presentation)) (?:was|is)\b`)

// inThisTalk begins a sentence on the talk that the one before it named.
var inThisTalk = pattern.MustCompile(`^(?:In|During) (?:this|that|the|his|her|their) (?i:` + noun + `)\b`)

// Unheard tells whether a text says of a talk that its author did not hear it.
func Unheard(text string) bool { return unheard.MatchString(text) }
