package query

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// What the size of a page may be, and of other things that clients ask for.
const (
	DefaultPage    = 20   // nodes on a page that says nothing
	MaxPage        = 100  // nodes on a page
	MaxLines       = 1000 // statements of a document at once
	MaxText        = 500  // characters of a text to search for
	MaxOrder       = 3    // keys of an order
	MaxSuggestions = 5    // names suggested for an unknown one
)

// PageArgs say which page of a list to give.
type PageArgs struct {
	First  *int         // at most this many from the front: 1 to MaxPage; DefaultPage if neither First nor Last is given
	Last   *int         // at most this many from the back, in the list's order; not together with First
	After  string       // only those behind this cursor; not with Last
	Before string       // only those before this cursor; only with Last
	Order  []store.Sort // the first key decides first, ties go by id; empty: the list's default
	Total  bool         // count all that is kept, whatever the page
}

// A Connection is one page of a list.
type Connection struct {
	Nodes       []knowledge.Node
	Cursors     []string // of each node
	HasNext     bool     // with Last: a cursor was given, and stands behind the page
	HasPrevious bool     // with First: a cursor was given, and stands before the page
	Total       int      // all that is kept, if it was asked for
	NamesOnly   bool     // too many statements matched the text: names alone were searched
	Corrected   string   // of a search that nothing matched: the spelling that was looked for instead

	phrases []knowledge.Phrase // that were searched for
}

// check refuses arguments that make no page.
func (p PageArgs) check() error {
	switch {
	case p.First != nil && p.Last != nil:
		return &InputError{"last", "stands beside first: give one of them"}
	case p.After != "" && p.Last != nil:
		return &InputError{"after", "goes with first: with last, give before"}
	case p.Before != "" && p.Last == nil:
		return &InputError{"before", "goes with last: with first, give after"}
	case len(p.Order) > MaxOrder:
		return &InputError{"orderBy", fmt.Sprintf("has %d keys: at most %d are allowed", len(p.Order), MaxOrder)}
	}
	if p.Last != nil {
		return within("last", *p.Last, MaxPage)
	}
	return within("first", p.size(), MaxPage)
}

func (p PageArgs) size() int {
	size := DefaultPage
	return *cmp.Or(p.First, p.Last, &size)
}

// within refuses numbers that are not from 1 to most.
func within(argument string, n, most int) error {
	if n < 1 || n > most {
		return &InputError{argument, fmt.Sprintf("is %d: it must be from 1 to %d", n, most)}
	}
	return nil
}

// pages gives a page of what is selected; with s.Of one for each of its ids.
// asked is what was asked for, as cursors remember it.
func (g *Graph) pages(ctx context.Context, s store.Selection, asked any, p PageArgs) ([]Connection, error) {
	question := fingerprint([]any{s.Kinds, asked, s.Order})
	s.Limit, s.Total, s.Back = p.size(), p.Total, p.Last != nil
	if text := p.After + p.Before; text != "" {
		argument := "after"
		if s.Back {
			argument = "before"
		}
		c, err := readCursor(argument, text, question, len(s.Order))
		if err != nil {
			return nil, err
		}
		s.From = c.position()
	}
	found, err := g.reader.Select(ctx, s)
	if err != nil {
		return nil, err
	}
	out := make([]Connection, len(found))
	for i, page := range found {
		out[i] = connection(page, s, question)
	}
	return out, nil
}

// connection puts a page of the store into the list's order.
func connection(page store.Page, s store.Selection, question string) Connection {
	c := Connection{Nodes: page.Nodes, Total: page.Total, NamesOnly: page.NamesOnly, HasNext: page.More, HasPrevious: s.From != nil}
	if s.Back {
		c.Nodes = slices.Clone(page.Nodes)
		slices.Reverse(c.Nodes)
		c.HasNext, c.HasPrevious = c.HasPrevious, c.HasNext
	}
	for _, n := range c.Nodes {
		c.Cursors = append(c.Cursors, cursorAt(question, 0, n, s.Order))
	}
	return c
}

// orderOf is the order asked for, or the default of lists of the kind.
func (p PageArgs) orderOf(k knowledge.Kind) []store.Sort {
	switch {
	case len(p.Order) > 0:
		return p.Order
	case k == knowledge.Talk || k == knowledge.Event:
		return []store.Sort{{Field: store.ByDate, Desc: true}}
	default:
		return []store.Sort{{Field: store.ByName}}
	}
}
