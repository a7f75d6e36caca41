package neo4j

import (
	"context"
	"fmt"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// params are the values of a query. Values never stand in its text.
type params = map[string]any

// A runner is a transaction, or anything else that runs Cypher.
type runner interface {
	Run(ctx context.Context, cypher string, values map[string]any) (driver.ResultWithContext, error)
}

// session opens a session on the store's database. One bookmark manager for
// all makes each see, in a cluster too, what the ones before it have seen.
func (s *Store) session(ctx context.Context, mode driver.AccessMode) driver.SessionWithContext {
	return s.driver.NewSession(ctx, driver.SessionConfig{
		AccessMode:      mode,
		DatabaseName:    s.address.database,
		BookmarkManager: s.driver.ExecuteQueryBookmarkManager(),
	})
}

// rows runs a query to its end. All its values are in one map: Neo4j keeps a
// plan for the type and the rough length of each parameter, and would plan a
// query anew for lists and texts of other lengths.
func (s *Store) rows(ctx context.Context, tx runner, cypher string, values params) ([]*driver.Record, error) {
	result, err := tx.Run(ctx, cypher, params{"given": values})
	if err != nil {
		return nil, err
	}
	records, err := result.Collect(ctx)
	if err != nil {
		return nil, err
	}
	summary, err := result.Consume(ctx)
	if err == nil && s.options.onSummary != nil {
		s.options.onSummary(summary)
	}
	return records, err
}

// read runs a query in a transaction of its own, on a server that serves readers.
func (s *Store) read(ctx context.Context, doing, cypher string, values params) ([]*driver.Record, error) {
	return s.once(ctx, driver.AccessModeRead, doing, cypher, values)
}

// write runs a query in a transaction of its own.
func (s *Store) write(ctx context.Context, doing, cypher string, values params) error {
	_, err := s.once(ctx, driver.AccessModeWrite, doing, cypher, values)
	return err
}

func (s *Store) once(ctx context.Context, mode driver.AccessMode, doing, cypher string, values params) (records []*driver.Record, err error) {
	err = s.transact(ctx, mode, doing, func(tx runner) (err error) {
		records, err = s.rows(ctx, tx, cypher, values)
		return err
	})
	return records, err
}

// decode gives the values of a record to the pointers, in order. They are of
// our own writing, so another type than expected is an error of the store.
func decode(record *driver.Record, into ...any) error {
	if len(record.Values) != len(into) {
		return fmt.Errorf("the answer has %d values, not %d", len(record.Values), len(into))
	}
	for i, value := range record.Values {
		ok := false
		switch p := into[i].(type) {
		case *string:
			*p, ok = value.(string)
		case *int64:
			*p, ok = value.(int64)
		case *bool:
			*p, ok = value.(bool)
		case *any:
			*p, ok = value, true
		case *[]any:
			*p, ok = value.([]any)
		}
		if !ok {
			return fmt.Errorf("value %q of the answer is a %T, not a %T", record.Keys[i], value, into[i])
		}
	}
	return nil
}
