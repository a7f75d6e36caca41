package export

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"talkgraph/knowledge"
)

// A record is one line behind the manifest: exactly one of these.
type record struct {
	Decision *knowledge.Decision `json:"decision,omitempty"`
	Reading  *knowledge.Reading  `json:"reading,omitempty"`
	Node     *knowledge.Node     `json:"node,omitempty"`
	Relation *knowledge.Relation `json:"relation,omitempty"`
}

// The parts of a dump, in order.
const (
	decisions = iota
	readings
	nodes
	relations
)

// part says to which part of a dump the record belongs; false if to none or to several.
func (r record) part() (int, bool) {
	part, found := 0, 0
	for i, there := range []bool{r.Decision != nil, r.Reading != nil, r.Node != nil, r.Relation != nil} {
		if there {
			part, found = i, found+1
		}
	}
	return part, found == 1
}

// readRecord reads a line. A field that this version does not know is an
// error: what cannot be kept must not get lost unseen.
func readRecord(line []byte) (record, error) {
	var r record
	decoder := json.NewDecoder(bytes.NewReader(line))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&r); err != nil {
		return r, err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return r, errors.New("something stands behind its end")
	}
	return r, nil
}
