package cover

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

// widenings are those of which the lexicon has both, in order, and the keys of
// what they begin with.
func (r *reader) widenings() (all []widening, begin map[string]bool) {
	begin = make(map[string]bool)
	for _, narrow := range slices.Sorted(maps.Keys(wider)) {
		if w := (widening{r.narrow(narrow), r.topic(wider[narrow])}); w.from != nil && w.to != nil {
			all, begin[w.from.ID()] = append(all, w), true
		}
	}
	return all, begin
}

// widen adds the topics that what a talk covers says without their words, by
// the lines of that.
func (r *reader) widen(found []covering, all []widening) []covering {
	of := func(e *lexicon.Entry) func(covering) bool {
		return func(c covering) bool { return c.key == e.ID() }
	}
	for _, w := range all {
		if !slices.ContainsFunc(found, of(w.from)) || slices.ContainsFunc(found, of(w.to)) {
			continue
		}
		key := r.Claims.Entry(w.to)
		for _, c := range found {
			if c.key == w.from.ID() {
				found = append(found, covering{key, c.line, "narrower-topic"})
			}
		}
	}
	return found
}

// narrow is the topic of the lexicon that has a name, or else the service.
func (r *reader) narrow(name string) *lexicon.Entry {
	if e := r.topic(name); e != nil {
		return e
	}
	return r.Claims.Known(name, knowledge.Service)
}

// topic is the topic of the lexicon that has a name, or nil.
func (r *reader) topic(name string) *lexicon.Entry {
	all := r.Lex.Lookup(name)
	at := slices.IndexFunc(all, func(e *lexicon.Entry) bool { return e.Kind == knowledge.Topic && e.Name == name })
	if at < 0 {
		return nil
	}
	return all[at]
}
