package sqlite

import (
	"context"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A scope is the nodes n that a filter keeps: those in all of the sets for
// which the conditions hold.
type scope struct {
	kinds     []knowledge.Kind
	sets      []set
	where     clause // further conditions, each begun by AND
	namesOnly bool   // too many statements match
}

// scopeOf puts together a filter over nodes of some kinds; no kinds are all.
func (v *view) scopeOf(ctx context.Context, kinds []knowledge.Kind, f store.Filter) (scope, error) {
	s := scope{kinds: kinds}
	if len(kinds) == 0 {
		s.kinds = knowledge.Kinds()
	}
	parts := f.Parts()
	s.own(parts)
	for _, add := range []func(context.Context, *scope, store.Parts) error{v.links, v.texts, v.branches} {
		if err := add(ctx, &s, parts); err != nil {
			return s, err
		}
	}
	return s, nil
}

// own adds what nodes say of themselves.
func (s *scope) own(parts store.Parts) {
	if parts.From > 0 {
		s.where = s.where.with(" AND n.year >= ?", parts.From)
	}
	if parts.To > 0 {
		s.where = s.where.with(" AND n.year BETWEEN 1 AND ?", parts.To)
	}
	for _, d := range parts.Dates {
		if least := d.Least(); least != "" {
			s.where = s.where.with(" AND n.date >= ?", least)
		}
		if most := d.Most(); most != "" {
			s.where = s.where.with(" AND n.date || ? <= ?", store.AfterAll, most)
		}
	}
	for _, p := range parts.Properties {
		if p.Filled {
			s.where = s.where.with(" AND ").and(property(p.Property)).with(" <> ''")
		}
		if len(p.Any) > 0 {
			s.where = s.where.with(" AND ").and(property(p.Property)).with(" IN (SELECT value FROM json_each(?))", list(p.Any))
		}
	}
}

// property is what a node n has in a property, "" for nothing.
func property(p store.Property) clause {
	return clause{"coalesce(n.body ->> ?, '')", []any{"$." + string(p)}}
}

// condition says of a node n that it is in scope, whatever its kind.
func (s scope) condition() clause {
	c := clause{text: "(true"}.and(s.where)
	for _, set := range s.sets {
		c = c.with(" AND ").and(set.probe)
	}
	return c.with(")")
}
