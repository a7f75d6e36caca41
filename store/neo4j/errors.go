package neo4j

import (
	"context"
	"errors"
	"fmt"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"talkgraph/store"
)

// wrap says what was being done and puts the driver's error under the one of
// the contract: the context's when it has ended, else unavailable or denied.
func (s *Store) wrap(ctx context.Context, doing string, err error) error {
	if err == nil {
		return nil
	}
	if ended := ctx.Err(); ended != nil {
		return fmt.Errorf("%s: %w", doing, ended)
	}
	var refused *driver.Neo4jError
	if errors.As(err, &refused) {
		return fmt.Errorf("%s: %w", doing, s.refusal(refused))
	}
	if isConnection(err) {
		return fmt.Errorf("%s: %w: Neo4j at %s: %v", doing, store.ErrUnavailable, s.address.target, err)
	}
	return fmt.Errorf("%s: %w", doing, err)
}

// refusal tells the answers of a server that has been reached.
func (s *Store) refusal(e *driver.Neo4jError) error {
	switch {
	case strings.HasPrefix(e.Code, "Neo.ClientError.Security."):
		return fmt.Errorf("%w: Neo4j at %s, user %q: check the user and the password, in the URL or given apart (%s)", store.ErrDenied, s.address.target, s.address.user, e.Code)
	case e.Code == "Neo.ClientError.Database.DatabaseNotFound":
		return fmt.Errorf("%w: Neo4j at %s has no database %q: name another at the end of the URL, or create it", store.ErrUnavailable, s.address.target, s.address.database)
	case strings.HasPrefix(e.Code, "Neo.TransientError."):
		return fmt.Errorf("%w: Neo4j at %s: %v: try again", store.ErrUnavailable, s.address.target, e)
	}
	return e
}

// isThere tells that an index or a constraint is there already. IF NOT EXISTS
// does not see those that another program is making at the same moment.
func isThere(err error) bool {
	var refused *driver.Neo4jError
	return errors.As(err, &refused) && strings.HasPrefix(refused.Code, "Neo.ClientError.Schema.") && strings.HasSuffix(refused.Code, "AlreadyExists")
}

// isConnection tells errors of the way to the server.
func isConnection(err error) bool {
	var connectivity *driver.ConnectivityError
	var limit *driver.TransactionExecutionLimit
	var usage *driver.UsageError // the driver's for a store that is closed
	return driver.IsRetryable(err) || errors.As(err, &connectivity) || errors.As(err, &limit) || errors.As(err, &usage) ||
		errors.Is(err, context.DeadlineExceeded)
}
