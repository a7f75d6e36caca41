package store

import (
	"fmt"
	"slices"

	"talkgraph/knowledge"
)

// How large a filter may be. Whatever is put together by its shape, a
// statement of an engine, is bounded with it.
const (
	MaxLevels = 8      // filters one inside another, the outermost included
	MaxParts  = 500    // filters, links, ids that must all be joined, properties and texts, at all levels
	MaxIDs    = 20_000 // ids in all lists together
)

// Check says what is wrong with a filter; engines refuse one that is. Errors: ErrFilter.
func (f Filter) Check() error {
	var s size
	return s.filter(f, 1)
}

// A size adds up what a filter has.
type size struct{ parts, ids int }

func (s *size) filter(f Filter, level int) error {
	if level > MaxLevels {
		return fmt.Errorf("%w: it has more than %d levels", ErrFilter, MaxLevels)
	}
	s.parts += 1 + len(f.Links) + len(f.Properties) + len(f.Terms) + len(f.Text)
	if err := f.Dates.check(); err != nil {
		return err
	}
	for _, p := range f.Properties {
		if err := s.property(p); err != nil {
			return err
		}
	}
	for _, l := range f.Links {
		if err := s.link(l, level); err != nil {
			return err
		}
	}
	for _, below := range slices.Concat(f.And, f.Or, f.Not) {
		if err := s.filter(below, level+1); err != nil {
			return err
		}
	}
	return s.passed()
}

func (s *size) property(p PropertyFilter) error {
	s.ids += len(p.Any)
	return p.Property.check()
}

func (p Property) check() error {
	if _, known := p.Value(knowledge.Node{}); !known {
		return fmt.Errorf("%w: nodes have no property %q to be filtered or counted by", ErrFilter, p)
	}
	return nil
}

func (s *size) link(l LinkFilter, level int) error {
	s.parts += len(l.All)
	s.ids += len(l.All) + len(l.Any) + len(l.None)
	if l.Least < 0 || l.Most < 0 {
		return fmt.Errorf("%w: it wants %d to %d nodes to be joined", ErrFilter, l.Least, l.Most)
	}
	if l.Match == nil {
		return nil
	}
	return s.filter(l.Match.Filter, level+1)
}

// passed says which limit is passed, if one is.
func (s *size) passed() error {
	switch {
	case s.parts > MaxParts:
		return fmt.Errorf("%w: it has more than %d parts", ErrFilter, MaxParts)
	case s.ids > MaxIDs:
		return fmt.Errorf("%w: it has more than %d ids", ErrFilter, MaxIDs)
	}
	return nil
}
