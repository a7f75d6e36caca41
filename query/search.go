package query

import (
	"context"
	"errors"
	"slices"

	"talkgraph/knowledge"
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
