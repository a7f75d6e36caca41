package sqlite

import (
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"

	_ "modernc.org/sqlite" // registers the driver "sqlite"

	"talkgraph/store"
)

//go:embed schema.sql
var schema string

// readers is how many views may read at once; more of them wait.
const readers = 8

// A Store is a graph in one SQLite file.
type Store struct {
	writer *sql.DB // one connection
	reader *sql.DB // up to readers connections
}

var _ store.Store = (*Store)(nil)

// Open opens the store in a file and makes it if there is none. The folder
// must be there.
//
// Errors: store.ErrForeign, store.ErrNewerFormat (the file is left as it
// was), store.ErrUnavailable; the context's.
func Open(ctx context.Context, path string) (*Store, error) {
	if err := check(path); err != nil {
		return nil, fmt.Errorf("opening the store: %w", err)
	}
	writer, err := connect(path, 1, "busy_timeout(20)", "foreign_keys(1)")
	if err != nil {
		return nil, fmt.Errorf("opening the store: %w", err)
	}
	if err := prepare(ctx, writer); err != nil {
		return nil, errors.Join(failed(ctx, "opening the store "+path, reason(path, err)), writer.Close())
	}
	reader, err := connect(path, readers, "busy_timeout(10000)", "query_only(1)")
	if err != nil {
		return nil, errors.Join(fmt.Errorf("opening the store: %w", err), writer.Close())
	}
	return &Store{writer, reader}, nil
}

// connect gives a pool of so many connections to the file.
func connect(path string, connections int, pragmas ...string) (*sql.DB, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // a drive's letter
	}
	query := url.Values{"_pragma": append(pragmas, "synchronous(FULL)", "cache_size(-65536)")}
	name := url.URL{Scheme: "file", Path: path, RawQuery: query.Encode()}
	db, err := sql.Open("sqlite", name.String())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(connections)
	db.SetMaxIdleConns(connections)
	return db, nil
}

// prepare makes the tables of a new file, then turns to WAL. Before that the
// file's header is complete whenever there is one, so that check can trust it.
func prepare(ctx context.Context, db *sql.DB) error {
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	err = transact(ctx, conn, func() error {
		if err := create(ctx, conn); err != nil {
			return err
		}
		return upgrade(ctx, conn)
	})
	if err != nil {
		return err
	}
	return insist(ctx, conn, "PRAGMA journal_mode = WAL")
}

// create makes the tables unless another process just did.
func create(ctx context.Context, conn *sql.Conn) error {
	var id int64
	if err := conn.QueryRowContext(ctx, "PRAGMA application_id").Scan(&id); err != nil || id == application {
		return err
	}
	_, err := conn.ExecContext(ctx, fmt.Sprintf("%s; PRAGMA application_id = %d; PRAGMA user_version = %d", schema, application, format))
	return err
}

// Close ends the store. A load under way is finished first, and so are views.
func (s *Store) Close() error {
	return errors.Join(drain(s.reader, readers), drain(s.writer, 1))
}

// drain closes a pool when none of its connections is in use.
func drain(db *sql.DB, connections int) error {
	var held []*sql.Conn
	for range connections {
		conn, err := db.Conn(context.Background())
		if err != nil {
			break // closed already
		}
		held = append(held, conn)
	}
	err := db.Close()
	for _, conn := range held {
		conn.Close()
	}
	return err
}
