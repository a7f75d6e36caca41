package query

import (
	"context"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// An EntityFilter keeps the nodes of one kind for which everything in it holds.
// Its And, Or and Not are of the same kind.
type EntityFilter struct {
	Kind       knowledge.Kind
	Text       string // words that its names hold: all of them; at most MaxText characters. Of talks as TalkFilter.Text
	From, To   int    // years of its date, inclusive; 0: no bound
	Dates      store.Dates
	Properties []store.PropertyFilter
	Series     []string     // events: of one of these series, by any of their names
	Links      []NameFilter // all must hold
	Related    []Related    // all must hold
	Speaking   bool         // persons: those who gave a talk
	Lacks      []Lack       // relations of which it has none: of each of these
	Lines      LineRange    // how many lines name it
	And        []EntityFilter
	Or         []EntityFilter // one must hold; an empty list holds
	Not        []EntityFilter // none may hold
}

// Related keeps the nodes that relations join to one that a filter keeps.
type Related struct {
	By     store.LinkFilter // its kinds, qualifiers and direction
	Filter EntityFilter
}

// A Lack is a relation that a node does not have.
type Lack struct {
	Relation knowledge.RelationKind
	Reverse  bool // the node would be the relation's To, not its From
}

// A LineRange bounds a number of lines, both ends inclusive; nil is no bound.
type LineRange struct{ From, To *int }

// Entities gives a page of the nodes that the filter keeps; by default events
// by date, the latest first, all others by name.
func (g *Graph) Entities(ctx context.Context, f EntityFilter, page PageArgs) (Connection, error) {
	if err := page.check(); err != nil {
		return Connection{}, err
	}
	filter, err := g.filter(ctx, f)
	if err != nil {
		return Connection{}, err
	}
	s := store.Selection{Kinds: []knowledge.Kind{f.Kind}, Order: page.orderOf(f.Kind), Filter: filter}
	pages, err := g.pages(ctx, s, f.spelt(), page)
	if err != nil {
		return Connection{}, err
	}
	return pages[0], nil
}
