package neo4j

import (
	"context"
	"fmt"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"talkgraph/store"
)

// lock holds the revision node until the transaction ends, and reads it.
func (s *Store) lock(ctx context.Context, tx runner) (number int64, loading bool, err error) {
	if _, err := s.rows(ctx, tx, cypher("revision/lock"), nil); err != nil {
		return 0, false, err
	}
	return s.revision(ctx, tx)
}

// revision reads which revision the store is at and whether a load is announced.
func (s *Store) revision(ctx context.Context, tx runner) (number int64, loading bool, err error) {
	records, err := s.rows(ctx, tx, cypher("revision/read"), nil)
	if err != nil {
		return 0, false, err
	}
	if len(records) != 1 {
		return 0, false, fmt.Errorf("%w: the database %q was emptied while it was open: open it again", store.ErrUnavailable, s.address.database)
	}
	err = decode(records[0], &number, &loading)
	return number, loading, err
}

// current reads the revision in a transaction of its own.
func (s *Store) current(ctx context.Context) (number int64, loading bool, err error) {
	err = s.transact(ctx, driver.AccessModeRead, "reading the revision", func(tx runner) (err error) {
		number, loading, err = s.revision(ctx, tx)
		return err
	})
	return number, loading, err
}
