package neo4j

import (
	"context"
	"fmt"

	"talkgraph/store"
)

// upgrade makes a store of format 1, which knew neither curation nor
// homonyms, one of format 2: in one transaction that holds the revision, so
// that of several programs that open the store one does it.
func (s *Store) upgrade(ctx context.Context) (err error) {
	const doing = "making the store one of the present format"
	found, err := s.number(ctx, cypher("open/format"))
	if err != nil || found >= format {
		return err
	}
	if err := s.mark(ctx, true); err != nil {
		return err
	}
	err = s.upgradeHeld(ctx)
	settle, cancel := settling(ctx)
	defer cancel()
	_ = s.mark(settle, false) // as in announced
	if err != nil {
		return s.wrap(ctx, fmt.Sprintf("%s (%d, from %d)", doing, format, found), err)
	}
	return nil
}

func (s *Store) upgradeHeld(ctx context.Context) (err error) {
	tx, end, err := s.begin(ctx)
	if err != nil {
		return err
	}
	defer func() { err = first(err, end()) }()
	if _, _, err := s.lock(ctx, tx); err != nil {
		return err
	}
	records, err := s.rows(ctx, tx, cypher("open/format"), nil)
	if err != nil {
		return err
	}
	var found int64
	if err := decode(records[0], &found); err != nil || found >= format {
		return err
	}
	plan, err := store.NewUpgrade(ctx, ledger{s, tx})
	if err != nil {
		return err
	}
	if _, err := s.rows(ctx, tx, cypher("revision/format"), params{"format": format}); err != nil {
		return err
	}
	return s.commit(ctx, tx, plan)
}
