package sqlite_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"talkgraph/store"
)

func TestOpenRefuses(t *testing.T) {
	for _, c := range []struct {
		name string
		make func(t *testing.T, path string)
		want error
	}{
		{"text", func(t *testing.T, path string) { write(t, path, strings.Repeat("a report, not a store\n", 100)) }, store.ErrForeign},
		{"short text", func(t *testing.T, path string) { write(t, path, "SQLite format 3\x00") }, store.ErrForeign},
		{"another program's file", func(t *testing.T, path string) {
			execute(t, path, "PRAGMA application_id = 1; CREATE TABLE node(id)")
		}, store.ErrForeign},
		{"another program's file in WAL mode", func(t *testing.T, path string) {
			execute(t, path, "PRAGMA journal_mode = WAL; CREATE TABLE node(id)")
		}, store.ErrForeign},
		{"folder", func(t *testing.T, path string) {
			if err := os.Mkdir(path, 0o700); err != nil {
				t.Fatal(err)
			}
		}, store.ErrUnavailable},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "store.db")
			c.make(t, path)
			check := func() error { return nil }
			if errors.Is(c.want, store.ErrForeign) {
				check = unchanged(t, path)
			}
			if _, err := opener(path)(); !errors.Is(err, c.want) {
				t.Errorf("error is %v, want %v", err, c.want)
			}
			if err := check(); err != nil {
				t.Error(err)
			}
		})
	}
	t.Run("no folder", func(t *testing.T) {
		if _, err := opener(filepath.Join(t.TempDir(), "none", "store.db"))(); !errors.Is(err, store.ErrUnavailable) {
			t.Errorf("error is %v, want %v", err, store.ErrUnavailable)
		}
	})
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// TestOpenTakes names that a URL would read otherwise, and an empty file.
func TestOpenTakes(t *testing.T) {
	for _, name := range []string{"a store?.db", "100%25.db", "ストア#1.db", "mode=ro&x.db"} {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			path := filepath.Join(folder, name)
			write(t, path, "")
			for range 2 {
				s, err := opener(path)()
				if err != nil {
					t.Fatal(err)
				}
				closed(t, s)
			}
			entries, err := os.ReadDir(folder)
			if err != nil || len(entries) != 1 || entries[0].Name() != name {
				t.Errorf("the folder has %v (%v), want %s alone", entries, err, name)
			}
		})
	}
}

// TestHeader wants what the format says: an application_id and the WAL mode,
// so that other tools know the file for what it is.
func TestHeader(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	s, err := opener(path)()
	if err != nil {
		t.Fatal(err)
	}
	closed(t, s)
	header, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got := string(header[68:72]); got != "tgk1" {
		t.Errorf("application_id is %q, want %q", got, "tgk1")
	}
	if header[63] != 2 || header[18] != 2 {
		t.Errorf("format is %d in journal mode %d, want format 2 in mode 2 (WAL)", header[63], header[18])
	}
}
