package query

import (
	"cmp"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// A wish is one name to resolve, and what is known of it so far.
type wish struct {
	name    string
	kinds   []knowledge.Kind // that it may name; empty: any entity
	id      string           // the name, if it is an id
	entries []*lexicon.Entry // the lexicon's
	nodes   []knowledge.Node // the store's
	edition string           // id of an edition of a known series, which the store may not hold
}

// may says whether the wish may name things of the kind.
func (w *wish) may(k knowledge.Kind) bool {
	if len(w.kinds) == 0 {
		return k != knowledge.Document && k != knowledge.Statement
	}
	return slices.Contains(w.kinds, k)
}

// ids are the nodes', or, if there are none, the entries'.
func (w *wish) ids() []string {
	slices.SortFunc(w.nodes, func(a, b knowledge.Node) int {
		return cmp.Or(knowledge.CompareKinds(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID))
	})
	var out []string
	for _, n := range w.nodes {
		out = append(out, n.ID)
	}
	if len(out) > 0 {
		return slices.Compact(out)
	}
	for _, e := range w.entries {
		out = append(out, e.ID())
	}
	if len(out) == 0 && w.edition != "" {
		out = []string{w.edition}
	}
	return out
}

// keys are the keys to look up, each with the kinds that it may name.
func (w *wish) keys() map[string][]knowledge.Kind {
	out := make(map[string][]knowledge.Kind)
	if w.id != "" {
		return out
	}
	for _, e := range w.entries {
		key := knowledge.Key(e.Name)
		out[key] = append(out[key], e.Kind)
	}
	key := knowledge.Key(w.name)
	for _, k := range knowledge.Kinds() {
		if w.may(k) {
			out[key] = append(out[key], k)
		}
	}
	return out
}
