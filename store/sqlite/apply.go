package sqlite

import (
	"context"
	"database/sql"

	"talkgraph/store"
)

// Apply makes the changes in one transaction.
func (s *Store) Apply(ctx context.Context, changes []store.Change) ([]store.Outcome, error) {
	if len(changes) == 0 {
		return nil, ctx.Err()
	}
	conn, err := s.writer.Conn(ctx)
	if err != nil {
		return nil, failed(ctx, "loading", err)
	}
	defer conn.Close()
	var outcomes []store.Outcome
	err = transact(ctx, conn, func() error {
		plan, err := store.NewPlan(ctx, ledger{conn}, changes)
		if err != nil || len(plan.Changes) == 0 {
			outcomes = plan.Outcomes
			return err
		}
		outcomes = plan.Outcomes
		return write(ctx, conn, plan)
	})
	if err != nil {
		return nil, failed(ctx, "loading", err)
	}
	return outcomes, nil
}

// write does what a plan says.
func write(ctx context.Context, conn *sql.Conn, plan store.Plan) error {
	b := newBatch(ctx, conn)
	defer b.close()
	for _, change := range plan.Changes {
		b.retract(change.Document)
		if change.Reading != nil {
			b.claim(change)
		}
	}
	b.dropRelations(plan.DropRelations)
	b.dropNodes(plan.DropNodes)
	b.putNodes(plan.PutNodes)
	b.putRelations(plan.PutRelations)
	b.redirect(plan.DropIDs, plan.PutIDs)
	b.index(plan.PutNodes)
	b.exec("UPDATE revision SET number = number + 1")
	return b.err
}
