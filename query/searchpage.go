package query

import (
	"context"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A search is one page of a search in the making.
type search struct {
	g        *Graph
	kinds    []knowledge.Kind
	filter   store.Filter
	question string
	first    int
	exact    []knowledge.Node // with the text for a whole name
	stage    int              // where to go on, …
	from     *store.Position  // … and from what place
	page     Connection
}

func (s *search) run(ctx context.Context) (Connection, error) {
	named := slices.DeleteFunc(slices.Clone(s.kinds), isStatement)
	if s.stage == inExact {
		s.takeExact()
		s.stage, s.from = inNames, nil
	}
	if s.stage == inNames && len(named) > 0 {
		if err := s.look(ctx, inNames, named); err != nil {
			return Connection{}, err
		}
	}
	if slices.ContainsFunc(s.kinds, isStatement) {
		if s.stage == inNames {
			s.from = nil
		}
		if err := s.look(ctx, inStatements, []knowledge.Kind{knowledge.Statement}); err != nil {
			return Connection{}, err
		}
	}
	return s.page, nil
}

// look adds what a stage finds. It asks for one node even if there is no room
// left, to know whether there is another page and whether too much was found.
func (s *search) look(ctx context.Context, stage int, kinds []knowledge.Kind) error {
	order := []store.Sort{{Field: store.ByLength}}
	room, limit := s.first-len(s.page.Nodes), s.first-len(s.page.Nodes)
	if stage == inNames {
		limit += len(s.exact) // which are dropped
	}
	found, err := s.g.reader.Select(ctx, store.Selection{Kinds: kinds, Filter: s.filter, Order: order, From: s.from, Limit: max(limit, 1)})
	if err != nil {
		return err
	}
	nodes := slices.DeleteFunc(found[0].Nodes, s.isExact)
	s.page.HasNext = s.page.HasNext || found[0].More || len(nodes) > room
	s.page.NamesOnly = s.page.NamesOnly || found[0].NamesOnly
	for _, n := range nodes[:min(room, len(nodes))] {
		s.page.Nodes = append(s.page.Nodes, n)
		s.page.Cursors = append(s.page.Cursors, cursorAt(s.question, stage, n, order))
	}
	return nil
}

func isStatement(k knowledge.Kind) bool { return k == knowledge.Statement }

func isNamed(k knowledge.Kind) bool { return !isStatement(k) }
