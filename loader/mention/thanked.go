package mention

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

var (
	// thanking stands before somebody of whom a line says no more: "thanks to Ana Lopez".
	thanking = pattern.MustCompile(`(?i)(?:\b(?:thanks (?:\w+ )?to|kudos to|props to|shout-?outs? to|slides (?:of|by|from)|(?:special |our )guests?|our own|by)|^next up(?: was| is)?:?) $`)
	// goesOnThere is how a sentence goes on behind a name.
	goesOnThere = pattern.MustCompile(`^(?:[,.;:!)]|$| (?:who|on|about|for|from|of|and|with|in|at)\b)`)
)

// thanked tells whether a line names somebody, by their bytes, in such words.
func (r *finder) thanked(line, from, to int) bool {
	if !r.Cues[line].May(thanking) {
		return false
	}
	before, after := r.Around(line, from, to)
	return thanking.MatchString(before) && goesOnThere.MatchString(after) && byline.IsName(r.Text(line)[from:to], r.lex)
}
