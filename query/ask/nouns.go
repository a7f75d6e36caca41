package ask

import (
	"slices"
	"strings"
)

// opening are the words that may stand between "which" and its noun phrase,
// ending are those that end one.
var (
	opening = []string{"is", "are", "was", "were", "the", "of", "a", "an", "all", "me", "us", "there", "some", "different"}
	ending  = []string{"is", "are", "was", "were", "did", "does", "do", "has", "have", "had", "can", "could", "should", "will", "would", "in", "at", "on", "by", "for", "with", "to", "that", "which", "who", "did", "and", "of"}
)

// nounBehind is the noun whose noun phrase starts behind a token: "which
// Google Cloud services"; -1 if there is none.
func (q *question) nounBehind(i int) int {
	open := true
	for j := i + 1; j < len(q.tokens) && j <= i+7; j++ {
		t := q.tokens[j]
		switch {
		case nouns[t.cue] != "":
			if q.compound(j) {
				continue // "service companies": the last noun is the head
			}
			return j
		case t.thing >= 0:
			open = false
		case t.cue != "" && t.cue != "ask.which" && !t.cue.In("order"):
			return -1
		case open && slices.Contains(opening, t.text):
		case slices.Contains(ending, t.text):
			return -1
		default:
			open = false
		}
	}
	return -1
}

// isPredicate tells the company of "What kind of company is X?" and Xはどんな会社?
func (q *question) isPredicate(noun int) bool {
	last := len(q.tokens) - 1
	if q.ja {
		before := q.tokens[max(0, noun-1)]
		return noun == last && before.cue == "ask.which" && slices.Contains([]string{"どんな", "どういう", "どういった", "どのような", "何の", "なんの"}, before.text) && noun >= 2 && strings.HasPrefix(q.tokens[noun-2].text, "は")
	}
	return noun+2 == last && q.tokens[last].thing >= 0 && q.things[q.tokens[last].thing].kind == nouns[q.tokens[noun].cue].of() &&
		slices.Contains([]string{"is", "was"}, q.tokens[noun+1].text)
}

// compound says whether a noun is but the first part of one: "database
// services", but not "companies talk".
func (q *question) compound(i int) bool {
	return i+1 < len(q.tokens) && nouns[q.tokens[i+1].cue] != "" && q.touch(i, i+1) &&
		!strings.HasSuffix(q.tokens[i].text, "s") && !strings.HasPrefix(q.tokens[i+1].text, "talk")
}

// touch says whether nothing but blanks stands between two tokens.
func (q *question) touch(i, j int) bool {
	for at := q.tokens[i].to; at < q.tokens[j].from; at++ {
		if q.scan.at(at) != ' ' {
			return false
		}
	}
	return true
}
