package query

import (
	"context"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// An EntityFilter keeps the nodes of one kind for which everything in it holds.
type EntityFilter struct {
	Kind     knowledge.Kind // any but talk, which has a filter of its own
	Text     string         // words that its names hold: all of them; at most MaxText characters
	From, To int            // years of its date, inclusive; 0: no bound
	Links    []NameFilter   // all must hold
	Speaking bool           // persons: those who gave a talk
}

// Entities gives a page of the nodes that the filter keeps; by default events
// by date, the latest first, all others by name.
func (g *Graph) Entities(ctx context.Context, f EntityFilter, page PageArgs) (Connection, error) {
	if err := page.check(); err != nil {
		return Connection{}, err
	}
	text, err := optional("text", f.Text)
	if err != nil {
		return Connection{}, err
	}
	links, err := g.links(ctx, f.Links)
	if err != nil {
		return Connection{}, err
	}
	if f.Speaking {
		links = append(links, store.LinkFilter{Kinds: []knowledge.RelationKind{knowledge.GivenBy}, Reverse: true, Some: true})
	}
	s := store.Selection{Kinds: []knowledge.Kind{f.Kind}, Order: page.orderOf(f.Kind),
		Filter: store.Filter{Links: links, From: f.From, To: f.To, Terms: text}}
	pages, err := g.pages(ctx, s, f.spelt(), page)
	if err != nil {
		return Connection{}, err
	}
	return pages[0], nil
}

// spelt is the filter as cursors remember it.
func (f EntityFilter) spelt() any {
	out := []any{knowledge.Fold(f.Text), f.From, f.To, f.Speaking}
	for _, l := range f.Links {
		out = append(out, []any{l.Relations, l.Reverse, l.Qualifiers, l.Via, l.Names.spelt()})
	}
	return out
}
