package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"

	"talkgraph/store"
)

// View reads in one read transaction. At most readers views run at once; more
// of them wait, so views should not be nested deeply.
func (s *Store) View(ctx context.Context, read func(store.Reader) error) error {
	conn, err := s.reader.Conn(ctx)
	if err != nil {
		return failed(ctx, "opening a view", err)
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, "BEGIN"); err != nil {
		return failed(ctx, "opening a view", err)
	}
	r := &view{conn: conn}
	err = conn.QueryRowContext(ctx, "SELECT number FROM revision").Scan(&r.revision)
	if err = failed(ctx, "opening a view", err); err == nil {
		err = read(r)
	}
	if _, ended := conn.ExecContext(context.WithoutCancel(ctx), "ROLLBACK"); ended != nil && err == nil {
		return fmt.Errorf("closing a view: %w", ended)
	}
	return err
}

// A view is the reader of one read transaction. Its connection answers one
// question at a time.
type view struct {
	mutex    sync.Mutex
	conn     *sql.Conn
	revision int64
}

var _ store.Reader = (*view)(nil)

func (v *view) Revision() int64 { return v.revision }

// each runs a query and hands over its rows. The caller holds the mutex.
func (v *view) each(ctx context.Context, text string, args []any, row func(scan func(...any) error) error) error {
	rows, err := v.conn.QueryContext(ctx, text, args...)
	if err != nil {
		return err
	}
	for rows.Next() {
		if err = row(rows.Scan); err != nil {
			break
		}
	}
	return errors.Join(err, rows.Err(), rows.Close())
}
