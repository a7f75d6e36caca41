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
	plan, err := s.plan(ctx, "loading", func(l store.Ledger) (store.Plan, error) { return store.NewPlan(ctx, l, changes) })
	return plan.Outcomes, err
}

// plan makes a plan and does what it says, in one transaction.
func (s *Store) plan(ctx context.Context, doing string, make func(store.Ledger) (store.Plan, error)) (plan store.Plan, err error) {
	conn, err := s.writer.Conn(ctx)
	if err != nil {
		return plan, failed(ctx, doing, err)
	}
	defer conn.Close()
	err = transact(ctx, conn, func() error {
		plan, err = make(ledger{conn})
		if err != nil || len(plan.Changes)+len(plan.Decisions) == 0 {
			return err
		}
		return write(ctx, conn, plan)
	})
	if err != nil {
		return store.Plan{}, failed(ctx, doing, err)
	}
	return plan, nil
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
	b.decide(plan.Decisions)
	b.dropRelations(plan.DropRelations)
	b.dropNodes(plan.DropNodes)
	b.putNodes(plan.PutNodes)
	b.putRelations(plan.PutRelations)
	b.redirect(plan.DropIDs, plan.PutIDs)
	b.index(plan.PutNodes)
	b.exec("UPDATE revision SET number = number + 1")
	return b.err
}
