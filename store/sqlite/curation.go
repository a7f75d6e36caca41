package sqlite

import (
	"context"
	"database/sql"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// Curate puts decisions into the log in one transaction.
func (s *Store) Curate(ctx context.Context, decisions []knowledge.Decision) ([]knowledge.Decision, error) {
	if len(decisions) == 0 {
		return nil, ctx.Err()
	}
	plan, err := s.plan(ctx, "deciding", func(l store.Ledger) (store.Plan, error) { return store.NewCuration(ctx, l, decisions) })
	return plan.Decided, err
}

func (b *batch) decide(decisions []knowledge.Decision) {
	for _, d := range decisions {
		b.exec("INSERT INTO decision VALUES (?, ?)", d.Number, encode(d))
	}
}

func (l ledger) Curation(ctx context.Context) (knowledge.Curation, error) {
	return curation(ctx, l.conn)
}

func (v *view) Curation(ctx context.Context) (knowledge.Curation, error) {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	log, err := curation(ctx, v.conn)
	return log, failed(ctx, "reading the log of decisions", err)
}

func curation(ctx context.Context, conn *sql.Conn) (knowledge.Curation, error) {
	var out knowledge.Curation
	err := scan(ctx, conn, "SELECT '', body FROM decision ORDER BY number", func(_, body string) error {
		d, err := decode[knowledge.Decision](body)
		out = append(out, d)
		return err
	})
	return out, err
}

// Documents lists those that know things by the keys; nil keys mean all.
func (l ledger) Documents(ctx context.Context, keys []string) ([]string, error) {
	query, args := "SELECT '', id FROM document ORDER BY id", []any(nil)
	if keys != nil {
		query, args = `SELECT DISTINCT '', s.document FROM json_each(?) j
			CROSS JOIN claim_key k ON k.key = j.value AND k.role = 'thing' CROSS JOIN said s ON s.claim = k.claim
			ORDER BY s.document`, []any{list(keys)}
	}
	var out []string
	err := scan(ctx, l.conn, query, func(_, id string) error {
		out = append(out, id)
		return nil
	}, args...)
	return out, err
}
