package relate

import (
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

//go:embed pairs/wider.txt
var widerData string

var wider = mustWider(widerData)

// mustWider reads data that is a part of the program: a line for each topic,
// "narrow = wide".
func mustWider(data string) map[string]string {
	out := make(map[string]string)
	for line := range strings.Lines(data) {
		if line = strings.TrimSpace(line); strings.HasPrefix(line, "# ") {
			continue
		}
		narrow, wide, ok := strings.Cut(line, " = ")
		if !ok {
			panic(fmt.Sprintf("wider topics: want narrow = wide, not %q", line))
		}
		out[narrow] = wide
	}
	return out
}

// widen adds the wider topics of those that a talk covers, with their evidence.
func (r *relater) widen(covered map[string][]knowledge.Evidence) {
	for _, narrow := range slices.Sorted(maps.Keys(wider)) {
		wide := wider[narrow]
		from, to := r.topic(narrow), r.topic(wide)
		if from == nil || to == nil || len(covered[from.ID()]) == 0 || covered[to.ID()] != nil {
			continue
		}
		key := r.claims.entry(to)
		for _, e := range covered[from.ID()] {
			covered[key] = append(covered[key], knowledge.Evidence{Statement: e.Statement, Rule: "narrower-topic"})
		}
	}
}

// topic is the topic of the lexicon that has a name, or nil.
func (r *relater) topic(name string) *lexicon.Entry {
	all := r.lex.Lookup(name)
	at := slices.IndexFunc(all, func(e *lexicon.Entry) bool { return e.Kind == knowledge.Topic && e.Name == name })
	if at < 0 {
		return nil
	}
	return all[at]
}
