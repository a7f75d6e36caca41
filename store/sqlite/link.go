package sqlite

import (
	"context"
	"slices"

	"talkgraph/store"
)

// links adds what relations join.
func (v *view) links(ctx context.Context, s *scope, parts store.Parts) error {
	rows, err := v.rows(ctx, parts.Links)
	if err != nil {
		return err
	}
	for _, l := range parts.Links {
		s.link(l, rows)
		if err := v.match(ctx, s, l); err != nil {
			return err
		}
	}
	return nil
}

// rows looks up the ids in link filters. One that is not there gets row 0, which no node has.
func (v *view) rows(ctx context.Context, links []store.LinkFilter) (map[string]int64, error) {
	var ids []string
	for _, l := range links {
		ids = slices.Concat(ids, l.All, l.Any, l.None)
	}
	return v.rowsOf(ctx, ids)
}

func (v *view) rowsOf(ctx context.Context, ids []string) (map[string]int64, error) {
	out := make(map[string]int64)
	if len(ids) == 0 {
		return out, nil
	}
	return out, scanRows(ctx, v.conn, "SELECT n.key, n.id FROM json_each(?) j CROSS JOIN node n ON n.key = j.value", out, list(ids))
}

// link adds the sets of a link filter.
func (s *scope) link(l store.LinkFilter, rows map[string]int64) {
	j := join{l.Kinds, l.Qualifiers, l.Reverse}
	if l.Some {
		s.where = s.where.with(" AND ").and(j.toAny().probe)
	}
	if l.Least > 0 {
		s.where = s.where.with(" AND ").and(j.number(l.Least)).with(" = ?", l.Least)
	}
	if l.Most > 0 {
		s.where = s.where.with(" AND ").and(j.number(l.Most+1)).with(" <= ?", l.Most)
	}
	for _, id := range l.All {
		s.sets = append(s.sets, j.toOne(rows[id]))
	}
	if len(l.Any) > 0 {
		s.sets = append(s.sets, j.toSome(rows, l.Any))
	}
	if len(l.None) > 0 {
		s.where = s.where.with(" AND NOT ").and(j.toSome(rows, l.None).probe)
	}
}

// match adds the nodes joined to one that matches.
func (v *view) match(ctx context.Context, s *scope, l store.LinkFilter) error {
	if l.Match == nil {
		return nil
	}
	far, namesOnly, err := v.matches(ctx, *l.Match)
	if err != nil {
		return err
	}
	s.namesOnly = s.namesOnly || namesOnly
	s.sets = append(s.sets, join{l.Kinds, l.Qualifiers, l.Reverse}.toThese(far))
	return nil
}

// matches is a query for the rows of nodes that match. It looks at no row
// around it, so SQLite answers it once a statement.
func (v *view) matches(ctx context.Context, m store.Match) (query clause, namesOnly bool, err error) {
	inner, err := v.scopeOf(ctx, m.Kinds, m.Filter)
	if err != nil {
		return clause{}, false, err
	}
	from, err := v.from(ctx, inner)
	return clause{text: "SELECT n.id AS id"}.and(from), inner.namesOnly, err
}

// count counts what a query selects, as far as limit.
func (v *view) count(ctx context.Context, query clause, limit int) (n int, err error) {
	counting := clause{text: "SELECT count(*) FROM ("}.and(query).with(" LIMIT ?)", limit)
	err = v.conn.QueryRowContext(ctx, counting.text, counting.args...).Scan(&n)
	return n, err
}
