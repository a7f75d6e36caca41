package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func (v *view) Neighbors(ctx context.Context, hop store.Hop) ([][]store.Edge, error) {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	out, err := v.neighbors(ctx, hop)
	return out, failed(ctx, "reading neighbours", err)
}

func (v *view) neighbors(ctx context.Context, hop store.Hop) ([][]store.Edge, error) {
	out := make([][]store.Edge, len(hop.From))
	if len(hop.From) == 0 || !hop.Out && !hop.In {
		return out, ctx.Err()
	}
	rows, err := v.rowsOf(ctx, slices.Concat(hop.From, hop.Naming))
	if err != nil {
		return nil, err
	}
	query := edgesOf(hop, rows)
	statement, err := v.conn.PrepareContext(ctx, query.text)
	if err != nil {
		return nil, err
	}
	defer statement.Close()
	for i, id := range hop.From {
		if row, known := rows[id]; known {
			if out[i], err = edges(ctx, statement, id, append([]any{row, id}, query.args...)); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// edgesOf is the query for the edges at one node, whose row is ?1 and whose
// id is ?2.
func edgesOf(hop store.Hop, rows map[string]int64) clause {
	var ways []string
	var args []any
	along := oneOf("e.kind", hop.Kinds)
	if hop.Out {
		ways = append(ways, "SELECT 1 AS out, e.kind, e.qualifier, e.body, e.dst AS far FROM edge e WHERE e.src = ?1"+along.text)
		args = append(args, along.args...)
	}
	if hop.In {
		ways = append(ways, "SELECT 0 AS out, e.kind, e.qualifier, e.body, e.src AS far FROM edge e WHERE e.dst = ?1"+along.text)
		args = append(args, along.args...)
	}
	// ?2 stands first so that the plain ? after it count on from 3.
	c := clause{"SELECT d.out, d.kind, d.qualifier, d.body, n.body, iif(d.out, ?2, n.key) AS origin FROM (" +
		strings.Join(ways, " UNION ALL ") + ") d CROSS JOIN node n ON n.id = d.far WHERE true", args}
	c = c.and(oneOf("n.kind", hop.To))
	if len(hop.Naming) > 0 {
		naming := join{kinds: []knowledge.RelationKind{knowledge.Mentions}}.toSome(rows, hop.Naming)
		c = c.with(" AND n.kind = 'statement' AND ").and(naming.probe)
	}
	c = c.with(" ORDER BY n.date DESC, n.name, n.key, origin, d.kind, d.qualifier")
	if hop.Limit > 0 {
		c = c.with(" LIMIT ?", hop.Limit)
	}
	return c
}

// edges reads the edges at one node.
func edges(ctx context.Context, statement *sql.Stmt, id string, args []any) ([]store.Edge, error) {
	rows, err := statement.QueryContext(ctx, args...)
	if err != nil {
		return nil, err
	}
	var out []store.Edge
	for rows.Next() {
		var edge store.Edge
		if edge, err = scanEdge(rows, id); err != nil {
			break
		}
		out = append(out, edge)
	}
	return out, errors.Join(err, rows.Err(), rows.Close())
}

func scanEdge(rows *sql.Rows, id string) (edge store.Edge, err error) {
	var outwards bool
	var kind, qualifier, rest, body, origin string
	if err := rows.Scan(&outwards, &kind, &qualifier, &rest, &body, &origin); err != nil {
		return edge, err
	}
	if edge.Node, err = decode[knowledge.Node](body); err != nil {
		return edge, err
	}
	if rest != "" {
		if edge.Relation, err = decode[knowledge.Relation](rest); err != nil {
			return edge, err
		}
	}
	r := &edge.Relation
	r.From, r.Kind, r.To, r.Qualifier = id, knowledge.RelationKind(kind), edge.Node.ID, qualifier
	if !outwards {
		r.From, r.To = r.To, r.From
	}
	return edge, nil
}
