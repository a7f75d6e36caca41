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
	const doing = "loading"
	select {
	case s.writing <- struct{}{}:
		defer func() { <-s.writing }()
	case <-ctx.Done():
		return nil, fmt.Errorf("%s: %w", doing, ctx.Err())
	}
	for until := time.Now().Add(retryTime); ; {
		outcomes, again, err := s.announced(ctx, changes)
		if again = again || driver.IsRetryable(err); !again || time.Now().After(until) || ctx.Err() != nil {
			return outcomes, s.wrap(ctx, doing, err)
		}
	}
}

// announced announces a load, makes it, and calls the announcement off. again
// says that somebody else called it off in between and nothing was loaded.
func (s *Store) announced(ctx context.Context, changes []store.Change) (outcomes []store.Outcome, again bool, err error) {
	if err := s.mark(ctx, true); err != nil {
		return nil, false, err
	}
	outcomes, again, err = s.load(ctx, changes)
	settle, cancel := settling(ctx)
	defer cancel()
	// An announcement left standing costs views time, never truth: the next
	// view or load takes it off. So failing here is not failing to load.
	_ = s.mark(settle, false)
	return outcomes, again, err
}

func (s *Store) mark(ctx context.Context, loading bool) error {
	return s.write(ctx, "announcing a load", cypher("revision/mark"), params{"loading": loading})
}

// load writes the changes in one transaction.
func (s *Store) load(ctx context.Context, changes []store.Change) (outcomes []store.Outcome, again bool, err error) {
	tx, end, err := s.begin(ctx)
	if err != nil {
		return nil, false, err
	}
	defer func() { err = first(err, end()) }()
	_, loading, err := s.lock(ctx, tx)
	if err != nil || !loading {
		return nil, err == nil, err
	}
	plan, err := store.NewPlan(ctx, ledger{s, tx}, changes)
	if err != nil || len(plan.Changes) == 0 {
		return plan.Outcomes, false, err
	}
	if err := (writer{s, tx}).plan(ctx, plan); err != nil {
		return nil, false, err
	}
	if _, err := s.rows(ctx, tx, cypher("revision/next"), nil); err != nil {
		return nil, false, err
	}
	if err := ctx.Err(); err != nil {
		return nil, false, err
	}
	// From here on the load cannot be called off: nobody could say whether it was made.
	settle, cancel := context.WithTimeout(context.WithoutCancel(ctx), commitTime)
	defer cancel()
	return plan.Outcomes, false, tx.Commit(settle)
}
