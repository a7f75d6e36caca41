package neo4j

import (
	"context"
	"fmt"
	"time"

	"talkgraph/store"
)

// tries is how often a view reads in the hope that no load comes between.
const tries = 3

// pause is waited before a view tries again, times the tries so far.
const pause = 20 * time.Millisecond

// View calls read with one revision. It reads the revision, and the reader
// checks after each of its reads that it still stands; if not, it begins
// again. After three failures it holds the revision node, so that no load can
// write, and reads then.
func (s *Store) View(ctx context.Context, read func(store.Reader) error) error {
	for try := range tries {
		if err := sleep(ctx, time.Duration(try)*pause); err != nil {
			return fmt.Errorf("reading: %w", err)
		}
		if joined, err := s.holding.join(s, read); joined {
			return err
		}
		number, loading, err := s.current(ctx)
		if err != nil {
			return err
		}
		if loading {
			if err := s.hold(ctx, func(int64, bool, runner) error { return nil }); err != nil {
				return err
			}
			continue
		}
		r := &reader{store: s, number: number}
		if err := read(r); !r.torn.Load() {
			return err
		}
	}
	return s.viewHeld(ctx, read)
}

// viewHeld reads while no load can write. An announcement that it finds is of
// a load that died, and is taken off; should it be of one that is about to
// begin, that one announces itself again.
func (s *Store) viewHeld(ctx context.Context, read func(store.Reader) error) error {
	return s.hold(ctx, func(number int64, loading bool, tx runner) error {
		if loading {
			if _, err := s.rows(ctx, tx, cypher("revision/mark"), params{"loading": false}); err != nil {
				return s.wrap(ctx, "reading", err)
			}
		}
		s.holding.begin(number)
		defer s.holding.end()
		return read(&reader{store: s, number: number, held: true})
	})
}

// hold waits for the loads before it, calls do, and keeps loads waiting until
// it returns. One view of a store at a time may do so: more would take up the
// connections that the first one reads with.
func (s *Store) hold(ctx context.Context, do func(number int64, loading bool, tx runner) error) (err error) {
	const doing = "waiting for a load"
	select {
	case s.turn <- struct{}{}:
		defer func() { <-s.turn }()
	case <-ctx.Done():
		return fmt.Errorf("%s: %w", doing, ctx.Err())
	}
	tx, end, err := s.begin(ctx)
	if err != nil {
		return s.wrap(ctx, doing, err)
	}
	defer func() { err = first(err, s.wrap(ctx, doing, end())) }()
	number, loading, err := s.lock(ctx, tx)
	if err != nil {
		return s.wrap(ctx, doing, err)
	}
	if err := do(number, loading, tx); err != nil {
		return err
	}
	return s.wrap(ctx, doing, tx.Commit(ctx))
}

func sleep(ctx context.Context, d time.Duration) error {
	if d == 0 {
		return ctx.Err()
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
