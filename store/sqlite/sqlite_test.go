package sqlite_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"talkgraph/store"
	"talkgraph/store/sqlite"
	"talkgraph/store/storetest"
)

func TestStore(t *testing.T) { storetest.Run(t, newHarness()) }

func BenchmarkStore(b *testing.B) { storetest.Benchmark(b, newHarness()) }

// newHarness keeps each store in a folder of its test.
func newHarness() storetest.Harness {
	var paths sync.Map // of open stores
	open := func(t testing.TB, path string) store.Store {
		t.Helper()
		s, err := sqlite.Open(context.Background(), path)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { closed(t, s) })
		paths.Store(store.Store(s), path)
		return s
	}
	pathOf := func(s store.Store) string {
		path, _ := paths.Load(s)
		return path.(string)
	}
	return storetest.Harness{
		Open: func(t testing.TB) store.Store { return open(t, filepath.Join(t.TempDir(), "store.db")) },
		Reopen: func(t testing.TB, s store.Store) store.Store {
			closed(t, s)
			return open(t, pathOf(s))
		},
		Second: func(t testing.TB, s store.Store) store.Store { return open(t, pathOf(s)) },
		Newer: func(t testing.TB) func() (store.Store, error) {
			path := filepath.Join(t.TempDir(), "newer.db")
			closed(t, open(t, path))
			execute(t, path, "PRAGMA user_version = 99")
			return opener(path)
		},
		Older: func(t testing.TB, s store.Store) store.Store {
			closed(t, s)
			execute(t, pathOf(s), "DROP TABLE decision; PRAGMA user_version = 1")
			return open(t, pathOf(s))
		},
		Foreign: func(t testing.TB) (func() (store.Store, error), func() error) {
			path := filepath.Join(t.TempDir(), "foreign.db")
			execute(t, path, "CREATE TABLE recipe(name TEXT); INSERT INTO recipe VALUES ('soup')")
			return opener(path), unchanged(t, path)
		},
	}
}

func closed(t testing.TB, s store.Store) {
	t.Helper()
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func opener(path string) func() (store.Store, error) {
	return func() (store.Store, error) { return sqlite.Open(context.Background(), path) }
}

// execute writes to a file as another program would.
func execute(t testing.TB, path, statements string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	_, err = db.Exec(statements)
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
}

// unchanged says whether a file is still, to the byte, what it is now, and
// stands alone in its folder.
func unchanged(t testing.TB, path string) func() error {
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return func() error {
		after, err := os.ReadFile(path)
		if err == nil && !bytes.Equal(before, after) {
			err = fmt.Errorf("%s has been written to", path)
		}
		entries, _ := os.ReadDir(filepath.Dir(path))
		if err == nil && len(entries) != 1 {
			err = fmt.Errorf("%v stand in the folder", entries)
		}
		return err
	}
}
