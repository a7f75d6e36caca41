package neo4jtest

import (
	"context"
	"errors"
	"net/url"
	"path/filepath"
	"testing"
	"time"
)

// TestLock lets one at a time have a file.
func TestLock(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	unlock, err := lock(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := lock(ctx, path); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error of the second is %v, want %v", err, context.DeadlineExceeded)
	}
	if err := unlock(); err != nil {
		t.Fatal(err)
	}
	again, err := lock(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	if err := again(); err != nil {
		t.Fatal(err)
	}
}

func TestLockPath(t *testing.T) {
	path := func(text string) string {
		u, err := url.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		return lockPath(u)
	}
	one := path("bolt://ada:one@host:7687")
	if other := path("neo4j://eve:two@host:7687"); other != one {
		t.Errorf("one server has two locks, %s and %s", one, other)
	}
	if other := path("bolt://ada:one@host:7688"); other == one {
		t.Error("two servers have one lock")
	}
}

func TestNamedRefuses(t *testing.T) {
	if _, err := named(t.Context(), "somewhere"); err == nil {
		t.Error("a server without a host is taken")
	}
}

func TestWithPassword(t *testing.T) {
	if got, want := withPassword("bolt://127.0.0.1:7687"), "bolt://neo4j:only-for-tests@127.0.0.1:7687"; got != want {
		t.Errorf("the URL is %s, want %s", got, want)
	}
}
