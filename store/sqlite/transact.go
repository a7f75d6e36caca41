package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"time"

	codes "modernc.org/sqlite/lib"
)

// patience is how long a load waits for those of other processes.
const patience = time.Minute

// transact does something in one write transaction, all or nothing.
func transact(ctx context.Context, conn *sql.Conn, do func() error) error {
	if err := insist(ctx, conn, "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	undone := context.WithoutCancel(ctx)
	err := do()
	if err == nil {
		err = ctx.Err()
	}
	if err == nil {
		_, err = conn.ExecContext(undone, "COMMIT")
	}
	if err != nil {
		_, undo := conn.ExecContext(undone, "ROLLBACK")
		if undo != nil && code(undo) == codes.SQLITE_ERROR {
			undo = nil // SQLite has undone it itself
		}
		return errors.Join(err, undo)
	}
	return nil
}

// insist runs a statement that other processes may be in the way of. SQLite's
// own wait cannot be cancelled, so it is kept short and asked again and again.
func insist(ctx context.Context, conn *sql.Conn, statement string) error {
	until := time.Now().Add(patience)
	for {
		_, err := conn.ExecContext(ctx, statement)
		if err == nil || code(err) != codes.SQLITE_BUSY || time.Now().After(until) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(5 * time.Millisecond):
		}
	}
}
