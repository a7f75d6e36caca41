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

// mustWider reads data that is a part of the program: a line for each topic or service,
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

// widen adds the topics that what a talk covers says without their words, with
// the evidence of that.
func (r *relater) widen(covered map[string][]knowledge.Evidence) {
	for _, narrow := range slices.Sorted(maps.Keys(wider)) {
		wide := wider[narrow]
		from, to := r.narrow(narrow), r.topic(wide)
		if from == nil || to == nil || len(covered[from.ID()]) == 0 || covered[to.ID()] != nil {
			continue
		}
		key := r.claims.entry(to)
		for _, e := range covered[from.ID()] {
			covered[key] = append(covered[key], knowledge.Evidence{Statement: e.Statement, Rule: "narrower-topic"})
		}
	}
}

// narrow is the topic of the lexicon that has a name, or else the service.
func (r *relater) narrow(name string) *lexicon.Entry {
	if e := r.topic(name); e != nil {
		return e
	}
	return r.known(name, knowledge.Service)
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
