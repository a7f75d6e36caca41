package query

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// Resolve gives, for each name, the ids of what it may mean: of things in the
// store, or, if there are none, of the lexicon's entries that the store does
// not hold. kinds are what a name may name; none means any entity (an id may
// be of any kind then). A series of events means all its editions.
//
// Errors: UnknownNameError for the first name that is known nowhere;
// InputError for an empty name or more than MaxNames.
func (g *Graph) Resolve(ctx context.Context, names []string, kinds ...knowledge.Kind) ([][]string, error) {
	if len(names) > MaxNames {
		return nil, &InputError{"names", fmt.Sprintf("has %d names: at most %d are allowed", len(names), MaxNames)}
	}
	wishes := make([]*wish, len(names))
	for i, name := range names {
		wishes[i] = &wish{name: name, kinds: kinds}
	}
	if err := g.grant(ctx, wishes); err != nil {
		return nil, err
	}
	out := make([][]string, len(wishes))
	for i, w := range wishes {
		out[i] = w.ids()
	}
	return out, nil
}

// grant resolves all wishes at once: one call for ids, one for names, one for
// the events if a series may be meant.
func (g *Graph) grant(ctx context.Context, wishes []*wish) error {
	for _, w := range wishes {
		if err := g.prepare(w); err != nil {
			return err
		}
	}
	if err := g.grantIDs(ctx, wishes); err != nil {
		return err
	}
	if err := g.grantNames(ctx, wishes); err != nil {
		return err
	}
	if err := g.grantEvents(ctx, wishes); err != nil {
		return err
	}
	for _, w := range wishes {
		if len(w.ids()) == 0 {
			return g.unknown(ctx, w)
		}
	}
	return nil
}

// prepare tells ids from names and asks the lexicon.
func (g *Graph) prepare(w *wish) error {
	name := strings.TrimSpace(w.name)
	if kind, ok := knowledge.KindOf(name); ok && (len(w.kinds) == 0 || w.may(kind)) {
		w.id = name
		w.entries = g.entriesOf(kind, name)
		return nil
	}
	if knowledge.Key(name) == "" {
		return &InputError{"name", fmt.Sprintf("%q has neither letter nor digit", w.name)}
	}
	for _, e := range g.lex.Lookup(name) {
		if w.may(e.Kind) {
			w.entries = append(w.entries, e)
		}
	}
	return nil
}

// entriesOf is the lexicon's entry with the id. Ids of events leave out what
// stands between the words of their names ("event:aws-reinvent").
func (g *Graph) entriesOf(kind knowledge.Kind, id string) []*lexicon.Entry {
	if e := g.lex.ByID(id); e != nil {
		return []*lexicon.Entry{e}
	}
	slug := strings.TrimPrefix(id, string(kind)+":")
	return slices.DeleteFunc(slices.Clone(g.lex.Lookup(slug)), func(e *lexicon.Entry) bool {
		return e.Kind != kind || knowledge.Key(e.Name) != knowledge.Key(slug)
	})
}

func (g *Graph) grantIDs(ctx context.Context, wishes []*wish) error {
	var ids []string
	for _, w := range wishes {
		if w.id != "" {
			ids = append(ids, w.id)
		}
	}
	nodes, err := g.Nodes(ctx, ids)
	if err != nil {
		return err
	}
	at := 0
	for _, w := range wishes {
		if w.id == "" {
			continue
		}
		if nodes[at] != nil {
			w.nodes = append(w.nodes, *nodes[at])
		}
		at++
	}
	return nil
}

// grantNames looks each name up in the store, and the canonical names of the
// lexicon's entries for it: a store need not know every spelling.
func (g *Graph) grantNames(ctx context.Context, wishes []*wish) error {
	wanted := make(map[string]bool)
	for _, w := range wishes {
		for key := range w.keys() {
			wanted[key] = true
		}
	}
	if len(wanted) == 0 {
		return nil
	}
	keys := slices.Sorted(maps.Keys(wanted))
	named, err := g.reader.Named(ctx, keys)
	if err != nil {
		return err
	}
	for _, w := range wishes {
		of := w.keys()
		for i, key := range keys {
			for _, n := range named[i] {
				if slices.Contains(of[key], n.Kind) {
					w.nodes = append(w.nodes, n)
				}
			}
		}
	}
	return nil
}
