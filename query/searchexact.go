package query

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// readExact finds the nodes that have the text for a whole name: those that
// are called so before those that are also called so. Where only statements
// are left to look for, nothing is asked.
func (s *search) readExact(ctx context.Context, text string) error {
	if s.stage == inStatements || !slices.ContainsFunc(s.kinds, isNamed) {
		return nil
	}
	key := knowledge.Key(text)
	found, err := s.g.reader.Named(ctx, []string{key})
	if err != nil {
		return fmt.Errorf("looking for what is called %q: %w", text, err)
	}
	for _, n := range found[0] {
		if isNamed(n.Kind) && slices.Contains(s.kinds, n.Kind) {
			s.exact = append(s.exact, n)
		}
	}
	called := func(n knowledge.Node) bool { return knowledge.Key(n.Name) == key }
	s.exact = append(slices.DeleteFunc(slices.Clone(s.exact), func(n knowledge.Node) bool { return !called(n) }), slices.DeleteFunc(s.exact, called)...)
	return nil
}

// takeExact adds those of them that stand behind the place where to go on.
func (s *search) takeExact() {
	rest := s.exact
	if s.from != nil {
		at := slices.IndexFunc(rest, func(n knowledge.Node) bool { return n.ID == s.from.ID })
		rest = rest[at+1:]
	}
	order := []store.Sort{{Field: store.ByLength}}
	for _, n := range rest[:min(s.first, len(rest))] {
		s.page.Nodes = append(s.page.Nodes, n)
		s.page.Cursors = append(s.page.Cursors, cursorAt(s.question, inExact, n, order))
	}
	s.page.HasNext = len(rest) > s.first
}

// isExact says whether a node was found by a whole name.
func (s *search) isExact(n knowledge.Node) bool {
	return slices.ContainsFunc(s.exact, func(e knowledge.Node) bool { return e.ID == n.ID })
}
