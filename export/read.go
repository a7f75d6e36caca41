package export

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// changesAtOnce is how many documents are applied together.
const changesAtOnce = 100

// A Taker is given what a dump holds.
type Taker struct {
	Curate func([]knowledge.Decision) error // the whole log, once, before any reading; not called if it is empty
	Apply  func([]store.Change) error       // readings, some at a time, in the order of the documents' ids
}

// Read takes in a native dump. The whole dump is checked before anything is
// given to the taker: what r holds may come from a pipe and be larger than
// memory, so readings wait in a temporary file meanwhile.
//
// Errors: ErrDamaged, which names the line; the taker's, as they are, when what
// was taken before stays.
func Read(r io.Reader, to Taker) (err error) {
	wait, err := os.CreateTemp("", "talkgraph-import-*")
	if err != nil {
		return fmt.Errorf("making a file for the readings to wait in: %w", err)
	}
	defer func() { err = errors.Join(err, wait.Close(), os.Remove(wait.Name())) }()
	log, err := check(r, wait)
	if err != nil {
		return err
	}
	if _, err := wait.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("going back to the readings: %w", err)
	}
	if len(log) > 0 {
		if err := to.Curate(log); err != nil {
			return err
		}
	}
	return applyAll(wait, to.Apply)
}

// applyAll gives the readings, a line each, to apply.
func applyAll(r io.Reader, apply func([]store.Change) error) error {
	var changes []store.Change
	for line, err := range lines(r) {
		if err != nil {
			return fmt.Errorf("reading the readings again: %w", err)
		}
		record, err := readRecord(line)
		if err != nil {
			return fmt.Errorf("reading the readings again: %w", err)
		}
		changes = append(changes, store.Change{Document: record.Reading.Document.ID, Reading: record.Reading})
		if len(changes) == changesAtOnce {
			if err := apply(changes); err != nil {
				return err
			}
			changes = nil
		}
	}
	if len(changes) == 0 {
		return nil
	}
	return apply(changes)
}

// lines reads the lines with their ends; the last one may have none.
func lines(r io.Reader) iter.Seq2[[]byte, error] {
	in := bufio.NewReader(r)
	return func(yield func([]byte, error) bool) {
		for {
			line, err := in.ReadBytes('\n')
			end := errors.Is(err, io.EOF)
			if err != nil && !end {
				yield(nil, err)
				return
			}
			if len(line) > 0 && !yield(line, nil) || end {
				return
			}
		}
	}
}
