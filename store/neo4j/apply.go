package neo4j

import (
	"context"
	"fmt"
	"time"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"talkgraph/store"
)

// Apply makes the changes, all or none.
//
// It takes three transactions. The first announces the load. The second holds
// the revision node, checks that the announcement still stands, and writes
// everything. The third calls the announcement off: not the second, because
// readers may see that part of a commit before the rest.
func (s *Store) Apply(ctx context.Context, changes []store.Change) ([]store.Outcome, error) {
	plan, err := s.plan(ctx, "loading", func(l store.Ledger) (store.Plan, error) { return store.NewPlan(ctx, l, changes) })
	return plan.Outcomes, err
}

// A planner works out what is to be written from what the store keeps.
type planner func(store.Ledger) (store.Plan, error)

// plan makes a plan and does what it says.
func (s *Store) plan(ctx context.Context, doing string, make planner) (store.Plan, error) {
	select {
	case s.writing <- struct{}{}:
		defer func() { <-s.writing }()
	case <-ctx.Done():
		return store.Plan{}, fmt.Errorf("%s: %w", doing, ctx.Err())
	}
	for until := time.Now().Add(retryTime); ; {
		plan, again, err := s.announced(ctx, make)
		if again = again || driver.IsRetryable(err); !again || time.Now().After(until) || ctx.Err() != nil {
			return plan, s.wrap(ctx, doing, err)
		}
	}
}

// announced announces a load, makes it, and calls the announcement off. again
// says that somebody else called it off in between and nothing was loaded.
func (s *Store) announced(ctx context.Context, make planner) (plan store.Plan, again bool, err error) {
	if err := s.mark(ctx, true); err != nil {
		return plan, false, err
	}
	plan, again, err = s.load(ctx, make)
	settle, cancel := settling(ctx)
	defer cancel()
	// An announcement left standing costs views time, never truth: the next
	// view or load takes it off. So failing here is not failing to load.
	_ = s.mark(settle, false)
	return plan, again, err
}

func (s *Store) mark(ctx context.Context, loading bool) error {
	return s.write(ctx, "announcing a load", cypher("revision/mark"), params{"loading": loading})
}

// load writes what is planned in one transaction. After an error the plan is empty.
func (s *Store) load(ctx context.Context, make planner) (plan store.Plan, again bool, err error) {
	tx, end, err := s.begin(ctx)
	if err != nil {
		return plan, false, err
	}
	defer func() {
		if err = first(err, end()); err != nil {
			plan = store.Plan{}
		}
	}()
	_, loading, err := s.lock(ctx, tx)
	if err != nil || !loading {
		return plan, err == nil, err
	}
	plan, err = make(ledger{s, tx})
	if err != nil || len(plan.Changes)+len(plan.Decisions) == 0 {
		return plan, false, err
	}
	return plan, false, s.commit(ctx, tx, plan)
}

// commit writes a plan, counts the revision on and ends the transaction.
func (s *Store) commit(ctx context.Context, tx driver.ExplicitTransaction, plan store.Plan) error {
	if err := (writer{s, tx}).plan(ctx, plan); err != nil {
		return err
	}
	if _, err := s.rows(ctx, tx, cypher("revision/next"), nil); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	// From here on the load cannot be called off: nobody could say whether it was made.
	settle, cancel := context.WithTimeout(context.WithoutCancel(ctx), commitTime)
	defer cancel()
	return tx.Commit(settle)
}
