package query

import (
	"context"
	"errors"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// The stages of a search.
const (
	inExact      = iota // nodes by a whole name of theirs
	inNames             // nodes by their names
	inStatements        // statements by their text
)

// Search finds nodes by their names and statements by their text, as one
// types: the last word may be unfinished. What has the text for a whole name
// comes first, then names before statements, short ones first. A text such as
// "service:aurora" looks for one kind. Where nothing matches, names that are
// spelt much the same are looked for instead, and the page says so. kinds empty
// means all; first is 1 to MaxPage. Connection.Total is not counted.
func (g *Graph) Search(ctx context.Context, text string, kinds []knowledge.Kind, first int, after string) (Connection, error) {
	if err := within("first", first, MaxPage); err != nil {
		return Connection{}, err
	}
	kind, rest, err := typed(text)
	if err != nil {
		return Connection{}, err
	}
	kinds = inOrder(kinds)
	if kind != "" {
		kinds = slices.DeleteFunc(kinds, func(k knowledge.Kind) bool { return k != kind })
	}
	page, err := g.searchFor(ctx, rest, kinds, first, after)
	var foreign *InputError // the cursor may be of a page with another spelling
	if errors.As(err, &foreign) && foreign.Argument == "after" {
		return g.searchNear(ctx, rest, kinds, first, after, err)
	}
	if err != nil || len(page.Nodes) > 0 || after != "" || page.NamesOnly {
		return page, err
	}
	return g.searchNear(ctx, rest, kinds, first, "", nil)
}

// searchNear looks for the first other spelling that finds something; without
// one the error is otherwise.
func (g *Graph) searchNear(ctx context.Context, text string, kinds []knowledge.Kind, first int, after string, otherwise error) (Connection, error) {
	spellings, err := g.corrections(ctx, text, kinds)
	if err != nil {
		return Connection{}, err
	}
	for _, spelling := range spellings {
		page, err := g.searchFor(ctx, spelling, kinds, first, after)
		var foreign *InputError
		if err != nil && !errors.As(err, &foreign) {
			return Connection{}, err
		}
		if err == nil && (len(page.Nodes) > 0 || after != "") {
			page.Corrected = spelling
			return page, nil
		}
	}
	return Connection{}, otherwise
}

// searchFor finds a text as it is spelt. A cursor stands for the text of its
// page, which may be the corrected one.
func (g *Graph) searchFor(ctx context.Context, text string, kinds []knowledge.Kind, first int, after string) (Connection, error) {
	phrases, err := searchable("text", text, true)
	if err != nil {
		return Connection{}, err
	}
	s := search{g: g, kinds: kinds, first: first, stage: inExact}
	s.filter.Terms = phrases
	s.question = fingerprint([]any{"search", phrases, knowledge.Key(text), s.kinds})
	if after != "" {
		c, err := readCursor("after", after, s.question, 1)
		if err != nil {
			return Connection{}, err
		}
		s.stage, s.from, s.page.HasPrevious = c.Stage, c.position(), true
	}
	s.page.phrases = phrases
	if err := s.readExact(ctx, text); err != nil {
		return Connection{}, err
	}
	return s.run(ctx)
}

// inOrder lists the kinds in their order, each once; none means all.
func inOrder(kinds []knowledge.Kind) []knowledge.Kind {
	return slices.DeleteFunc(knowledge.Kinds(), func(k knowledge.Kind) bool { return len(kinds) > 0 && !slices.Contains(kinds, k) })
}

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
