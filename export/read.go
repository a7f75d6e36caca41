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

// check reads a dump through, copies the lines of its readings and gives its log.
func check(r io.Reader, copyTo io.Writer) (knowledge.Curation, error) {
	c := checker{sum: sha256.New(), copy: bufio.NewWriter(copyTo)}
	for line, err := range lines(r) {
		if err != nil {
			return nil, fmt.Errorf("reading line %d of the dump: %w", c.line+1, err)
		}
		if err := c.take(line); err != nil {
			return nil, err
		}
	}
	if c.line == 0 {
		return nil, damaged(1, "is not there: the file is empty")
	}
	c.found.Sum = hex.EncodeToString(c.sum.Sum(nil))
	if err := c.promise.check(c.found); err != nil {
		return nil, err
	}
	if err := c.copy.Flush(); err != nil {
		return nil, fmt.Errorf("copying the readings: %w", err)
	}
	return c.log, nil
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
	log     knowledge.Curation
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
		return damaged(c.line, "is no decision, reading, node or relation in its place")
	}
	switch c.part = part; part {
	case decisions:
		c.found.Decisions++
		return c.decision(record.Decision)
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

func (c *checker) decision(d *knowledge.Decision) error {
	if d.Number != len(c.log)+1 {
		return damaged(c.line, "the decision %d stands at place %d of the log", d.Number, len(c.log)+1)
	}
	log, _, err := c.log.Add(*d)
	if err != nil {
		return damaged(c.line, "%v", err)
	}
	c.log = log
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
