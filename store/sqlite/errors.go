package sqlite

import (
	"context"
	"errors"
	"fmt"
	"os"

	driver "modernc.org/sqlite"
	codes "modernc.org/sqlite/lib"

	"talkgraph/store"
)

// failed says what was being done when an error came up, and gives it one of
// the names of package store where there is one. An interrupted statement is
// the context's error.
func failed(ctx context.Context, doing string, err error) error {
	if err == nil {
		return nil
	}
	if ctx.Err() != nil {
		return fmt.Errorf("%s: %w", doing, ctx.Err())
	}
	switch code(err) {
	case codes.SQLITE_BUSY, codes.SQLITE_LOCKED:
		return fmt.Errorf("%s: %w: another process is writing to it: %w", doing, store.ErrUnavailable, err)
	case codes.SQLITE_CANTOPEN, codes.SQLITE_PERM, codes.SQLITE_READONLY, codes.SQLITE_IOERR:
		return fmt.Errorf("%s: %w: %w", doing, store.ErrUnavailable, err)
	case codes.SQLITE_NOTADB:
		return fmt.Errorf("%s: %w: %w", doing, store.ErrForeign, err)
	}
	return fmt.Errorf("%s: %w", doing, err)
}

// reason adds what the system says where SQLite only says that it cannot open
// a file: a folder that is not there, or that one may not write to.
func reason(path string, err error) error {
	if code(err) != codes.SQLITE_CANTOPEN {
		return err
	}
	f, denied := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
	if denied != nil {
		return fmt.Errorf("%w: %w", err, denied)
	}
	return errors.Join(err, f.Close())
}

// code is the primary result code of an error of SQLite, 0 of any other.
func code(err error) int {
	if e := (*driver.Error)(nil); errors.As(err, &e) {
		return e.Code() & 0xff
	}
	return 0
}
