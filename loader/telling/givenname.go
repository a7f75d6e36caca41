package telling

import (
	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// How a sentence says of somebody whom it calls by one name alone that they gave a
// talk: "The last session was from Mira, who …", "After the break Mira shared …".
var (
	wasFrom   = pattern.MustCompile(`(?i:\b(?:first|second|third|fou?rth|next|last|final|closing|opening) (?:[\w-]+ )?` + noun + ` (?:was|is|came)(?: on)? (?:from|by|with)) (\p{Lu}\p{Ll}{2,14})(?:,? who\b|,? from (?:the )?[A-Z]|, (?:an?|the|our|their|CTO|CEO|CIO|[Ff]ounder|[Cc]o-founder)\b)`)
	thenAlone = pattern.MustCompile(`^(?:After (?:that|this|the break|lunch)|Then|Next(?: up)?|Later|Finally),? (\p{Lu}\p{Ll}{2,14}) (?:then |also )?(?:shared|talked about|talked on|spoke about|spoke on|presented|gave (?:a|an|his|her|their)|showed|showcased|demoed|demonstrated)\b`)
)

// ofGivenName gives the talk of somebody called by one name alone, which is neither
// a word nor the name of anything else.
func ofGivenName(text string, s span, lex *lexicon.Lexicon) []Telling {
	for _, expr := range []*pattern.Pattern{wasFrom, thenAlone} {
		at := expr.FindStringSubmatchIndex(text[s.from:s.to])
		if at == nil {
			continue
		}
		n := span{s.from + at[2], s.from + at[3]}
		if name := text[n.from:n.to]; byline.EndsNoName(name) || lex.Ordinary(name) || len(lex.Find(name)) > 0 {
			continue
		}
		from := s.from + at[0]
		if expr == thenAlone {
			from = n.from
		}
		return []Telling{{From: from, To: Clipped(text, from, s.to), Named: true, People: people(text, []span{n})}}
	}
	return nil
}
