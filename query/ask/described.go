package ask

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query/ask/vocabulary"
)

// eventNouns are the cues of nouns for events.
var eventNouns = []vocabulary.Cue{"kind.events", "kind.summits", "kind.conferences", "kind.meetups"}

// describedEvent reads a word that tells one series of events from others by
// a noun beside it: "the Tokyo summit", "the meetup in Osaka". The noun and
// the word must both be part of what the series is called.
func (q *question) describedEvent(i int, nodes []knowledge.Node) (window, bool) {
	noun := i + 1
	if before := i - 2; before >= 0 && q.tokens[i-1].text == "in" && slices.Contains(eventNouns, q.tokens[before].cue) {
		noun = before
	}
	if n := q.token(noun); !slices.Contains(eventNouns, n.cue) || noun == q.head {
		return window{}, false
	}
	wanted := []string{q.tokens[i].text, strings.TrimSuffix(q.tokens[noun].text, "s")}
	var series []string
	for _, n := range nodes {
		words := strings.Fields(knowledge.Fold(n.Series))
		called := n.Kind == knowledge.Event && !slices.ContainsFunc(wanted, func(w string) bool { return !slices.Contains(words, w) })
		if called && !slices.Contains(series, n.Series) {
			series = append(series, n.Series)
		}
	}
	if len(series) != 1 {
		return window{}, false
	}
	node := knowledge.Node{ID: knowledge.NewID(knowledge.Event, series[0]), Kind: knowledge.Event, Name: series[0]}
	return window{min(i, noun), max(i, noun), node}, true
}
