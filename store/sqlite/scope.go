package sqlite

import (
	"context"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A scope is the nodes that a filter keeps.
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
	if f.From > 0 {
		s.where = s.where.with(" AND n.year >= ?", f.From)
	}
	if f.To > 0 {
		s.where = s.where.with(" AND n.year BETWEEN 1 AND ?", f.To)
	}
	rows, err := v.rows(ctx, f.Links)
	if err != nil {
		return s, err
	}
	for _, l := range f.Links {
		s.link(l, rows)
	}
	if err := v.text(ctx, &s, f.Terms, false); err != nil {
		return s, err
	}
	return s, v.text(ctx, &s, f.Text, true)
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

// text adds the set of nodes that match all phrases: by their own terms, or,
// said, by those of a statement in them.
func (v *view) text(ctx context.Context, s *scope, phrases []knowledge.Phrase, said bool) error {
	if len(phrases) == 0 {
		return nil
	}
	query := match(phrases)
	statements := slices.Contains(s.kinds, knowledge.Statement)
	tooMany := false
	if said || statements {
		n, err := v.count(ctx, clause{"SELECT rowid FROM lines(?)", []any{query}}, store.MaxMatches+1)
		if err != nil {
			return err
		}
		tooMany = n > store.MaxMatches
	}
	s.namesOnly = s.namesOnly || tooMany
	said = said && slices.Contains(s.kinds, knowledge.Talk)
	s.sets = append(s.sets, matching(query, !tooMany && statements, !tooMany && said))
	return nil
}

// count counts what a query selects, as far as limit.
func (v *view) count(ctx context.Context, query clause, limit int) (n int, err error) {
	counting := clause{text: "SELECT count(*) FROM ("}.and(query).with(" LIMIT ?)", limit)
	err = v.conn.QueryRowContext(ctx, counting.text, counting.args...).Scan(&n)
	return n, err
}
