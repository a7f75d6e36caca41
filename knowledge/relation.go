package knowledge

// A Relation joins two nodes. (From, Kind, To, Qualifier) is its identity:
// past and current use of one service stand side by side.
type Relation struct {
	From      string       `json:"from"`
	Kind      RelationKind `json:"kind"`
	To        string       `json:"to"`
	Qualifier string       `json:"qualifier,omitempty"` // see RelationKind
	Title     string       `json:"title,omitempty"`     // WORKS_FOR: the position held
	Surface   string       `json:"surface,omitempty"`   // MENTIONS: the characters printed
	Start     int          `json:"start,omitempty"`     // MENTIONS: first code point of the statement's text
	End       int          `json:"end,omitempty"`       // MENTIONS: code point after the last
	Evidence  []Evidence   `json:"evidence,omitempty"`  // sorted; none where the statement itself is an end
}

// An Evidence says where a relation comes from: a statement, which is a line
// of a report or a field of a programme, or an entry of the lexicon; and the
// rule that read it.
type Evidence struct {
	Statement string `json:"statement,omitempty"` // id of the line or field that says so
	Entry     string `json:"entry,omitempty"`     // id of the lexicon's entry
	Rule      string `json:"rule,omitempty"`      // the loader's rule, by name
}

// ID spells the identity of the relation.
func (r Relation) ID() string {
	return r.From + " " + string(r.Kind) + " " + r.To + " " + r.Qualifier
}
