package export

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"

	"talkgraph/knowledge"
)

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
