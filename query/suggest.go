package query

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/store"
)

// What suggestions for unknown names cost at most.
const (
	suggestAmong = 200 // nodes compared with a name
	maxMistyped  = 64  // characters of a name that gets suggestions from the store
)

// unknown makes the error for a wish that came to nothing.
func (g *Graph) unknown(ctx context.Context, w *wish) error {
	e := &UnknownNameError{Name: w.name, Kinds: w.kinds}
	if w.id != "" {
		return e
	}
	near, err := g.spelt(ctx, w)
	if err != nil {
		return err
	}
	e.Suggestions = near[:min(len(near), MaxSuggestions)]
	return e
}

// spelt lists names that are spelt much like a wish: the lexicon's, then the
// store's, each once.
func (g *Graph) spelt(ctx context.Context, w *wish) ([]string, error) {
	var out []string
	for _, name := range g.lex.Nearest(w.name, 4*MaxSuggestions) {
		if slices.ContainsFunc(g.lex.Lookup(name), func(e *lexicon.Entry) bool { return w.may(e.Kind) }) && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	near, err := g.near(ctx, w)
	if err != nil {
		return nil, err
	}
	for _, name := range near {
		if !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out, nil
}

// near lists names of the store that begin like the wish and are spelt much
// the same, one a node, the nearest first, then in the order of their text.
func (g *Graph) near(ctx context.Context, w *wish) ([]string, error) {
	key := []rune(knowledge.Key(w.name))
	most := tolerance(len(key))
	if most == 0 || len(key) > maxMistyped {
		return nil, nil
	}
	nodes, err := g.beginning(ctx, w, string(key[:3]), len(key)-most)
	if err != nil {
		return nil, err
	}
	var hits []hit
	for _, n := range nodes {
		if h := nearest(n, key, most); h.edits <= most {
			hits = append(hits, h)
		}
	}
	slices.SortFunc(hits, func(a, b hit) int { return cmp.Or(cmp.Compare(a.edits, b.edits), cmp.Compare(a.name, b.name)) })
	var out []string
	for _, h := range hits {
		out = append(out, h.name)
	}
	return out, nil
}

// A hit is a name that is so many edits away from a wish.
type hit struct {
	name  string
	edits int
}

// nearest is the name of a node that is nearest to a key, within most edits. Of two as near, one
// that stands in the node's name is taken: other names are misspellings too.
func nearest(n knowledge.Node, key []rune, most int) hit {
	best := hit{edits: math.MaxInt}
	for _, name := range n.Names() {
		other := []rune(knowledge.Key(name))
		if len(other) > len(key)+most {
			continue
		}
		d := distance(key, other)
		if d < best.edits || d == best.edits && stands(name, n) && !stands(best.name, n) {
			best = hit{name, d}
		}
	}
	return best
}

// stands tells whether a name is the node's own, or a part of it.
func stands(name string, n knowledge.Node) bool {
	return strings.Contains(knowledge.Key(n.Name), knowledge.Key(name))
}

// beginning reads nodes with a name in which a word begins like this, those
// first whose names are at least so long.
func (g *Graph) beginning(ctx context.Context, w *wish, start string, length int) ([]knowledge.Node, error) {
	phrases := knowledge.Phrases(start, true)
	if len(phrases) == 0 {
		return nil, nil
	}
	s := store.Selection{Order: []store.Sort{{Field: store.ByLength}}, Filter: store.Filter{Terms: phrases}, Limit: suggestAmong,
		From: &store.Position{Values: []string{fmt.Sprintf("%06d", length)}}}
	for _, k := range knowledge.Kinds() {
		if w.may(k) && k != knowledge.Statement {
			s.Kinds = append(s.Kinds, k)
		}
	}
	if len(s.Kinds) == 0 {
		return nil, nil
	}
	pages, err := g.reader.Select(ctx, s)
	if err != nil {
		return nil, err
	}
	return pages[0].Nodes, nil
}
