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

// A widening is a topic or service of the lexicon, and the wider topic that
// stands with it.
type widening struct{ from, to *lexicon.Entry }

// widenings are those of which the lexicon has both, in order.
func (r *relater) widenings() []widening {
	var out []widening
	for _, narrow := range slices.Sorted(maps.Keys(wider)) {
		if w := (widening{r.narrow(narrow), r.topic(wider[narrow])}); w.from != nil && w.to != nil {
			out = append(out, w)
		}
	}
	return out
}

// widen adds the topics that what a talk covers says without their words, with
// the evidence of that.
func (r *relater) widen(covered map[string][]knowledge.Evidence, all []widening) {
	for _, w := range all {
		if len(covered[w.from.ID()]) == 0 || covered[w.to.ID()] != nil {
			continue
		}
		key := r.claims.entry(w.to)
		for _, e := range covered[w.from.ID()] {
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
