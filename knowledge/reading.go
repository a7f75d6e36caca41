package knowledge

// A Reading is everything one document says: its lines, the things it names
// under local keys, and what it claims of them. The loader makes it; Resolve
// makes the graph out of all readings.
type Reading struct {
	Document   Node    `json:"document"` // of kind Document
	Statements []Line  `json:"statements"`
	Things     []Thing `json:"things"`
	Links      []Link  `json:"links"`
}

// A Line is one line of a report, or one of what a field of a programme says,
// as printed.
type Line struct {
	Number   int            `json:"line"` // from 1; of programmes, its place among what is read of them
	Text     string         `json:"text"`
	Field    string         `json:"field,omitempty"` // programmes: the field that holds the text; see Properties
	Talk     string         `json:"talk,omitempty"`  // key of the innermost talk it belongs to
	Mentions []MentionClaim `json:"mentions,omitempty"`
}

// A MentionClaim says that a line names a thing.
type MentionClaim struct {
	Thing   string `json:"thing"` // key
	Surface string `json:"surface"`
	Start   int    `json:"start"` // code points, half-open, into the line's text
	End     int    `json:"end"`
}

// A Thing is one node as one document knows it. Things that share a key, in
// whatever documents, are one.
type Thing struct {
	Kind      Kind       `json:"kind"`
	Keys      []LocalKey `json:"keys"` // at least one; the id is the first in precedence
	Name      string     `json:"name"`
	Aliases   []string   `json:"aliases,omitempty"`
	Programme bool       `json:"programme,omitempty"` // said by a programme, which is believed before a report
	Properties
	Sources []Source `json:"sources,omitempty"` // talks: the lines of this document that report it
}

// A LocalKey is an id that a thing may be known by. The id of things that are one is
// the key with the smallest rank, among equals the smallest text.
type LocalKey struct {
	ID   string `json:"id"`
	Rank int    `json:"rank,omitempty"` // 0 code or canonical name, 1 title, 2 what else a keynote is known by
}

// A Link is one relation as one document claims it, between keys of its things.
type Link struct {
	From      string       `json:"from"`
	Kind      RelationKind `json:"kind"`
	To        string       `json:"to"`
	Qualifier string       `json:"qualifier,omitempty"`
	Title     string       `json:"title,omitempty"`
	Evidence  []Evidence   `json:"evidence"` // at least one
}

// Key is the first of the thing's keys.
func (t Thing) Key() string { return t.Keys[0].ID }
