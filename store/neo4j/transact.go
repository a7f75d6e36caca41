package neo4j

import (
	"context"
	"fmt"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// begin begins a transaction that writes. end undoes it unless it was
// committed, and gives its connection back.
func (s *Store) begin(ctx context.Context) (tx driver.ExplicitTransaction, end func() error, err error) {
	session := s.session(ctx, driver.AccessModeWrite)
	end = func() error {
		settle, cancel := settling(ctx)
		defer cancel()
		if tx == nil {
			return session.Close(settle)
		}
		return first(tx.Close(settle), session.Close(settle))
	}
	if tx, err = session.BeginTransaction(ctx); err != nil {
		return nil, nil, first(err, end())
	}
	return tx, end, nil
}

// settling is time for what must be done even though the context has ended.
func settling(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.WithoutCancel(ctx), settleTime)
}

// first is the first error of the two.
func first(a, b error) error {
	if a != nil {
		return a
	}
	return b
}

// transact runs work in a transaction, again if the server asks for it.
func (s *Store) transact(ctx context.Context, mode driver.AccessMode, doing string, work func(runner) error) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	session := s.session(ctx, mode)
	execute := session.ExecuteRead
	if mode == driver.AccessModeWrite {
		execute = session.ExecuteWrite
	}
	_, err := execute(ctx, func(tx driver.ManagedTransaction) (any, error) { return nil, work(tx) })
	return s.wrap(ctx, doing, first(err, session.Close(context.WithoutCancel(ctx))))
}
