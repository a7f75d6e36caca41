package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"talkgraph/store"
)

// upgrade makes a store of format 1, which knew neither curation nor
// homonyms, one of format 2.
func upgrade(ctx context.Context, conn *sql.Conn) error {
	var version int64
	if err := conn.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil || version >= format {
		return err
	}
	const decisions = "CREATE TABLE decision(number INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT"
	if _, err := conn.ExecContext(ctx, decisions); err != nil {
		return fmt.Errorf("making format %d of format %d: %w", format, version, err)
	}
	plan, err := store.NewUpgrade(ctx, ledger{conn})
	if err == nil {
		err = write(ctx, conn, plan)
	}
	if err != nil {
		return fmt.Errorf("making format %d of format %d: %w", format, version, err)
	}
	_, err = conn.ExecContext(ctx, fmt.Sprintf("PRAGMA user_version = %d", format))
	return err
}
