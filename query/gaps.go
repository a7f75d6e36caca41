package query

import (
	"fmt"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// gaps spells what a filter wants to be missing, or rare.
func (f EntityFilter) gaps(out *store.Filter) error {
	for _, lack := range f.Lacks {
		some := store.LinkFilter{Kinds: []knowledge.RelationKind{lack.Relation}, Reverse: lack.Reverse, Some: true}
		out.Not = append(out.Not, store.Filter{Links: []store.LinkFilter{some}})
	}
	return f.Lines.spell(out)
}

// spell keeps what so many lines name.
func (r LineRange) spell(out *store.Filter) error {
	named := store.LinkFilter{Kinds: []knowledge.RelationKind{knowledge.Mentions}, Reverse: true}
	if r.From != nil {
		named.Least = max(0, *r.From)
	}
	switch {
	case r.To == nil:
	case *r.To < 0:
		return &InputError{"mentions", fmt.Sprintf("goes up to %d: it must go up to 0 or more", *r.To)}
	case *r.To == 0:
		some := named
		some.Least, some.Some = 0, true
		out.Not = append(out.Not, store.Filter{Links: []store.LinkFilter{some}})
	default:
		named.Most = *r.To
	}
	if named.Least > 0 || named.Most > 0 {
		out.Links = append(out.Links, named)
	}
	return nil
}
