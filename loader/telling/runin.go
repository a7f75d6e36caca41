package telling

import (
	"strings"

	"talkgraph/loader/pattern"
)

// runIn is an emphasized title with which a text begins, right before the name
// of who gave the talk: "*Boxes at sea* – Ana Lopez, a captain, explained …".
var runIn = pattern.MustCompile(`^(?:\*{1,2}|_{1,2})([^*_]{8,160}?)(?:[ ]?[-–—:])?[ ]?(?:\*{1,2}|_{1,2})[ ]?(?:[-–—:,] |by |with )?` + titleFront + `$`)

// titledFirst reads such a title before names.
func titledFirst(text string, s span, group []span) (Telling, bool) {
	if s.from > 0 {
		return Telling{}, false
	}
	at := runIn.FindStringSubmatchIndex(text[:group[0].from])
	if at == nil || len(strings.Fields(text[at[2]:at[3]])) < 3 {
		return Telling{}, false
	}
	return Telling{From: at[2], To: at[3], Titled: true, Named: true, People: people(text, group)}, true
}

var (
	// linkGap stands between a link that is a title and who gave the talk.
	linkGap = pattern.MustCompile(`^,? (?i:by|with|from) (?:my |our )?` + titleFront + `$`)
	// ofTalks is a word for talks anywhere.
	ofTalks = pattern.MustCompile(`\b(?i:` + noun + `)\b`)
)

// linkedFirst reads a link before names in a sentence on talks: "the session
// that I liked was on tar, in [Boxes at Sea](address) with Ana Lopez".
func linkedFirst(text string, s span, quotes []span, group []span) (Telling, bool) {
	for _, q := range quotes {
		if q.from < s.from || q.to > group[0].from || !linkGap.MatchString(text[q.to:group[0].from]) || unquoted(text, q) != q {
			continue
		}
		if len(strings.Fields(text[q.from:q.to])) > 2 && entitles(text, s, q) && ofTalks.MatchString(text[s.from:q.from]) {
			return Telling{From: q.from, To: q.to, Titled: true, Named: true, People: people(text, group)}, true
		}
	}
	return Telling{}, false
}
