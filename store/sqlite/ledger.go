package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A ledger answers about the claims in the transaction of a connection.
type ledger struct{ conn *sql.Conn }

var _ store.Ledger = ledger{}

func (l ledger) Reading(ctx context.Context, document string) (*knowledge.Reading, string, error) {
	var body, origin string
	err := l.conn.QueryRowContext(ctx, "SELECT reading, origin FROM document WHERE id = ?", document).Scan(&body, &origin)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil, "", nil
	case err != nil:
		return nil, "", fmt.Errorf("reading %s: %w", document, err)
	}
	reading, err := decode[knowledge.Reading](body)
	return &reading, origin, err
}

// claimsOf finds claims by their keys. Of the documents that make a claim the
// smallest is told.
const claimsOf = `
WITH found(claim) AS (
  SELECT k.claim FROM json_each(?1) j CROSS JOIN claim_key k ON k.key = j.value AND k.role = ?2
  UNION
  SELECT k.claim FROM json_each(?3) j CROSS JOIN claim_key k ON k.key = j.value AND k.role = 'to'
), told(claim, document) AS (

  SELECT f.claim, (SELECT s.document FROM said s

                   WHERE s.claim = f.claim AND s.document NOT IN (SELECT value FROM json_each(?4))

                   ORDER BY s.document LIMIT 1)

  FROM found f

)

SELECT t.document, c.body FROM told t CROSS JOIN claim c ON c.id = t.claim
WHERE t.document IS NOT NULL AND (?5 = '[]' OR c.body ->> 'kind' IN (SELECT value FROM json_each(?5)))`

func (l ledger) Things(ctx context.Context, keys, except []string) ([]knowledge.ThingClaim, error) {
	var out []knowledge.ThingClaim
	err := scan(ctx, l.conn, claimsOf, func(document, body string) error {
		thing, err := decode[knowledge.Thing](body)
		out = append(out, knowledge.ThingClaim{Document: document, Thing: thing})
		return err
	}, list(keys), "thing", "[]", list(except), "[]")
	return out, err
}

func (l ledger) Links(ctx context.Context, kinds []knowledge.RelationKind, from, to, except []string) ([]knowledge.LinkClaim, error) {
	var out []knowledge.LinkClaim
	err := scan(ctx, l.conn, claimsOf, func(document, body string) error {
		link, err := decode[knowledge.Link](body)
		out = append(out, knowledge.LinkClaim{Document: document, Link: link})
		return err
	}, list(from), "from", list(to), list(except), list(kinds))
	return out, err
}

// scan runs a query that gives two texts a row.
func scan(ctx context.Context, conn *sql.Conn, query string, row func(a, b string) error, args ...any) error {
	rows, err := conn.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var a, b string
		if err := rows.Scan(&a, &b); err != nil {
			return err
		}
		if err := row(a, b); err != nil {
			return err
		}
	}
	return rows.Err()
}
