package export

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"iter"
	"os"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// changesAtOnce is how many documents are applied together.
const changesAtOnce = 100

// Read takes in a native dump: it gives its readings to apply, some at a time,
// in the order of the documents' ids. The whole dump is checked before the
// first is given: what r holds may come from a pipe and be larger than
// memory, so readings wait in a temporary file meanwhile.
//
// Errors: ErrDamaged, which names the line; apply's, as they are, when what was
// applied before stays applied.
func Read(r io.Reader, apply func([]store.Change) error) (err error) {
	wait, err := os.CreateTemp("", "talkgraph-import-*")
	if err != nil {
		return fmt.Errorf("making a file for the readings to wait in: %w", err)
	}
	defer func() { err = errors.Join(err, wait.Close(), os.Remove(wait.Name())) }()
	if err := check(r, wait); err != nil {
		return err
	}
	if _, err := wait.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("going back to the readings: %w", err)
	}
	return applyAll(wait, apply)
}

// check reads a dump through and copies the lines of its readings.
func check(r io.Reader, copyTo io.Writer) error {
	c := checker{sum: sha256.New(), copy: bufio.NewWriter(copyTo)}
	for line, err := range lines(r) {
		if err != nil {
			return fmt.Errorf("reading line %d of the dump: %w", c.line+1, err)
		}
		if err := c.take(line); err != nil {
			return err
		}
	}
	if c.line == 0 {
		return damaged(1, "is not there: the file is empty")
	}
	c.found.Sum = hex.EncodeToString(c.sum.Sum(nil))
	if err := c.promise.check(c.found); err != nil {
		return err
	}
	if err := c.copy.Flush(); err != nil {
		return fmt.Errorf("copying the readings: %w", err)
	}
	return nil
}

// A checker counts a dump's lines and sees to their order.
type checker struct {
	promise manifest
	found   manifest
	sum     hash.Hash
	copy    *bufio.Writer
	line    int    // number of the line
	part    int    // of the dump that it belongs to
	last    string // document
}

// take checks the next line.
func (c *checker) take(line []byte) (err error) {
	if c.line++; c.line == 1 {
		c.promise, err = readManifest(line)
		return err
	}
	c.sum.Write(line)
	record, err := readRecord(line)
	if err != nil {
		return damaged(c.line, "cannot be read: %v", err)
	}
	part, ok := record.part()
	if !ok || part < c.part {
		return damaged(c.line, "is no reading, node or relation in its place")
	}
	switch c.part = part; part {
	case nodes:
		c.found.Nodes++
	case relations:
		c.found.Relations++
	default:
		c.found.Documents++
		return c.reading(line, record.Reading)
	}
	return nil
}

func (c *checker) reading(line []byte, r *knowledge.Reading) error {
	if err := r.Validate(); err != nil {
		return damaged(c.line, "%v", err)
	}
	if r.Document.ID <= c.last {
		return damaged(c.line, "the document %s stands behind %s", r.Document.ID, c.last)
	}
	c.last = r.Document.ID
	if _, err := c.copy.Write(line); err != nil {
		return fmt.Errorf("copying the readings: %w", err)
	}
	return nil
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
