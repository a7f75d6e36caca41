package store

import "talkgraph/knowledge"

// MaxMatches is the number of statements from which on text search answers
// from names alone, and says so by Page.NamesOnly.
const MaxMatches = 10_000

// A Selection says which nodes to list, in what order, and which page of them.
type Selection struct {
	Kinds  []knowledge.Kind // at least one
	Filter Filter
	Of     *Of       // nil: among all nodes
	Order  []Sort    // then by id, ascending
	From   *Position // the page begins after this position; nil: at the start
	Back   bool      // walk the whole order, the id's part too, backwards
	Limit  int       // nodes on the page; 0 means none, for Total alone
	Total  bool      // count all that the filter selects, whatever the page
}

// Of keeps the nodes that a relation joins to a given one. The selection gives
// one page for each id.
type Of struct {
	Relation knowledge.RelationKind
	Reverse  bool // the listed node is the relation's From, not its To
	IDs      []string
}

// A Sort is one key of an order.
type Sort struct {
	Field Field
	Desc  bool
}

// A Field is a stored key that nodes are ordered by. All are text that is
// compared byte by byte in UTF-8, and none is ever null.
type Field string

// The fields.
const (
	ByName   Field = "name"   // knowledge.Node.SortKey
	ByDate   Field = "date"   // knowledge.Node.Date; empty if unknown, which sorts first
	ByLength Field = "length" // knowledge.Node.LengthKey: short names first
)

// Value is what the node has in the field.
func (f Field) Value(n knowledge.Node) string {
	switch f {
	case ByDate:
		return n.Date
	case ByLength:
		return n.LengthKey()
	default:
		return n.SortKey()
	}
}

// A Position is a place in an order: the values of its fields, and the id.
type Position struct {
	Values []string
	ID     string
}

// PositionOf is the place of a node in an order.
func PositionOf(n knowledge.Node, order []Sort) Position {
	p := Position{ID: n.ID}
	for _, s := range order {
		p.Values = append(p.Values, s.Field.Value(n))
	}
	return p
}

// A Page is some of the selected nodes.
type Page struct {
	Nodes     []knowledge.Node // in the order walked
	More      bool             // there are further ones that way
	Total     int              // all that the filter selects, if it was asked for
	NamesOnly bool             // too many statements matched the text: names alone were searched
}
