package export

import (
	"encoding/json"
	"errors"
	"fmt"
)

// Format is the number of the dump's format. It grows when an older program
// could no longer read what is written.
const Format = 2

// ErrDamaged is about a dump that is not whole or none at all. Nothing of it
// has been applied.
var ErrDamaged = errors.New("damaged dump")

// A manifest is the first line of a dump.
type manifest struct {
	Format    int    `json:"talkgraph"`
	Decisions int    `json:"decisions"` // lines of the log
	Documents int    `json:"documents"` // lines with readings
	Nodes     int    `json:"nodes"`
	Relations int    `json:"relations"`
	Sum       string `json:"sha256"` // of all further lines with their ends, in hex
}

// readManifest reads a dump's first line.
func readManifest(line []byte) (manifest, error) {
	var m manifest
	err := json.Unmarshal(line, &m)
	switch {
	case err != nil || m.Format == 0:
		return m, damaged(1, "is no manifest of a talkgraph dump")
	case m.Format > Format:
		return m, damaged(1, "the dump has the format %d, written by a later version of talkgraph: this one reads up to %d", m.Format, Format)
	}
	return m, nil
}

// check compares what the manifest promises with what a dump holds.
func (m manifest) check(found manifest) error {
	for _, part := range []struct {
		name           string
		found, promise int
	}{{"decisions", found.Decisions, m.Decisions}, {"documents", found.Documents, m.Documents}, {"nodes", found.Nodes, m.Nodes}, {"relations", found.Relations, m.Relations}} {
		if part.found != part.promise {
			return fmt.Errorf("%w: it holds %d %s, its first line says %d", ErrDamaged, part.found, part.name, part.promise)
		}
	}
	if found.Sum != m.Sum {
		return fmt.Errorf("%w: its checksum is %.12s…, its first line says %.12s…: a line was changed", ErrDamaged, found.Sum, m.Sum)
	}
	return nil
}

func damaged(line int, format string, args ...any) error {
	return fmt.Errorf("%w: line %d: %s", ErrDamaged, line, fmt.Sprintf(format, args...))
}
