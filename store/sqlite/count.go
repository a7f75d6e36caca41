package sqlite

import (
	"context"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func (v *view) Count(ctx context.Context, t store.Tally) ([]store.Count, error) {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	out, err := v.counts(ctx, t)
	return out, failed(ctx, "counting", err)
}

func (v *view) counts(ctx context.Context, t store.Tally) ([]store.Count, error) {
	var kinds []knowledge.Kind
	if t.Kind != "" {
		kinds = append(kinds, t.Kind)
	}
	scope, err := v.scopeOf(ctx, kinds, t.Filter)
	if err != nil {
		return nil, err
	}
	from, err := v.from(ctx, scope)
	if err != nil {
		return nil, err
	}
	query, scanCount := tally(t.By, from)
	if t.Limit > 0 {
		query = query.with(" LIMIT ?", t.Limit)
	}
	var out []store.Count
	err = v.each(ctx, query.text, query.args, func(scan func(...any) error) error {
		c, err := scanCount(scan)
		out = append(out, c)
		return err
	})
	return out, err
}

// tally is the query for the groups of nodes n, and how to read its rows.
func tally(by store.Grouping, from clause) (clause, func(scan func(...any) error) (store.Count, error)) {
	switch {
	case by.ByKind:
		query := clause{text: "SELECT count(*), n.kind"}.and(from).with(" GROUP BY n.kind ORDER BY count(*) DESC, n.kind")
		return query, func(scan func(...any) error) (c store.Count, err error) {
			return c, scan(&c.N, &c.Kind)
		}
	case by.ByYear:
		query := clause{text: "SELECT count(*), n.year"}.and(from).with(" GROUP BY n.year ORDER BY count(*) DESC, n.year")
		return query, func(scan func(...any) error) (c store.Count, err error) {
			return c, scan(&c.N, &c.Year)
		}
	}
	return byRelation(by, from), func(scan func(...any) error) (c store.Count, err error) {
		node, err := scanNode(scan, &c.N)
		c.Node = &node
		return c, err
	}
}

// byRelation groups by the far ends of relations: it counts first and reads
// the groups' nodes after.
func byRelation(by store.Grouping, from clause) clause {
	near, far := join{reverse: by.Reverse}.ends()
	c := clause{text: "WITH grouped(id, n) AS MATERIALIZED (SELECT " + far + ", count(DISTINCT s.id) FROM (SELECT n.id"}.and(from)
	c = c.with(") s CROSS JOIN edge e ON " + near + " = s.id").and(oneOf("e.kind", by.Relation))
	c = c.with(" GROUP BY " + far + ") SELECT c.n, n.body FROM grouped c CROSS JOIN node n ON n.id = c.id WHERE true")
	if by.Kind != "" {
		c = c.with(" AND n.kind = ?", string(by.Kind))
	}
	return c.with(" ORDER BY c.n DESC, n.name, n.key")
}
