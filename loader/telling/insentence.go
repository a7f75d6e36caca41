package telling

import (
	"slices"

	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

// inSentence gives what one sentence tells of talks.
func inSentence(text string, s span, quotes []span, cues *pattern.Found, lex *lexicon.Lexicon) []Telling {
	if cues.May(unheard) && unheard.MatchString(text[s.from:s.to]) {
		return nil
	}
	names := namesIn(text, s, quotes, lex)
	out := unmarkedTitles(text, s, names, cues)
	for i := 0; i < len(names); {
		if t, ok := labelled(text, s, names[i]); ok {
			out, i = withLabelled(text, out, t), i+1
			continue
		}
		group := together(text, names[i:])
		i += len(group)
		if slices.ContainsFunc(out, func(t Telling) bool { return t.Titled && t.From <= group[0].from && group[0].from < t.To }) {
			continue // words of a title
		}
		if first := person(text, group[0]); slices.ContainsFunc(out, func(t Telling) bool { return hasPerson(t, first) }) {
			continue
		}
		if t, ok := titledFirst(text, s, group); ok {
			out = append(out, t)
			continue
		}
		if t, ok := linkedFirst(text, s, quotes, group); ok {
			out = append(out, t)
			continue
		}
		if t, ok := tells(text, s, group); ok {
			if joins(out, t) {
				if hostedBy.MatchString(text[s.from:group[0].from]) {
					continue
				}
				out[len(out)-1].People = append(out[len(out)-1].People, t.People...)
				continue
			}
			if t = withQuote(text, s, quotes, t, group); t.Titled || !t.needsTitle {
				out = append(out, t)
			}
		}
	}
	if len(out) == 0 && (cues.May(talkCalled) || cues.May(isTalk) || cues.May(myTalk) || cues.May(cameNext) || cues.May(goneOn) || cues.May(nounFirst)) {
		out = unsigned(text, s, quotes)
	}
	if len(out) == 0 && (cues.May(wasFrom) || cues.May(thenAlone)) {
		out = ofGivenName(text, s, lex)
	}
	if len(out) == 0 && cues.May(team) {
		return ofTeam(text, s)
	}
	return out
}

// hostedBy stands before who was the host of what others gave.
var hostedBy = pattern.MustCompile(`\b(?:hosted|introduced|emceed) by (?:the )?` + titleFront + `$`)

// joins tells whether what a sentence says of some people is the talk of which it
// told last: "the panel was led by Ana Lopez, with Bo Ek".
func joins(out []Telling, t Telling) bool {
	return len(out) > 0 && t.Named && !out[len(out)-1].Titled && out[len(out)-1].Named && out[len(out)-1].From == t.From
}

// together is the names that a text lists as one group, from the first.
func together(text string, names []span) []span {
	n := 1
	for n < len(names) && joined.MatchString(text[names[n-1].to:names[n].from]) {
		n++
	}
	return names[:n]
}
