package store

import (
	"fmt"
	"strconv"

	"talkgraph/knowledge"
)

// A Sort is one key of an order.
type Sort struct {
	Field  Field
	Desc   bool
	Counts *Counted `json:",omitempty"` // with ByCount: what is counted
}

// A Field is what nodes are ordered by. All but ByCount are stored keys: text
// that is compared byte by byte in UTF-8. None is ever null.
type Field string

// The fields.
const (
	ByName   Field = "name"   // knowledge.Node.SortKey
	ByDate   Field = "date"   // knowledge.Node.Date; empty if unknown, which sorts first
	ByLength Field = "length" // knowledge.Node.LengthKey: short names first
	ByCount  Field = "count"  // number of nodes that relations join to the node
)

// Counted is the nodes that relations join to a node, each counted once.
type Counted struct {
	Kinds      []knowledge.RelationKind // any of these
	Qualifiers []string                 // only relations with one of these qualifiers; empty: whatever it is
	Reverse    bool                     // the ordered node is the relation's To, not its From
	Match      Match                    // what is counted
}

// Value is what the node has in the field. ByCount is no property of a node.
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

func (s Sort) check() error {
	switch {
	case s.Field == ByName, s.Field == ByDate, s.Field == ByLength:
		return nil
	case s.Field != ByCount:
		return fmt.Errorf("%w: there is no field %q", ErrOrder, s.Field)
	case s.Counts == nil || len(s.Counts.Kinds) == 0:
		return fmt.Errorf("%w: it does not say what to count", ErrOrder)
	}
	return s.Counts.Match.Filter.Check()
}

// A Position is a place in an order: the values of its fields, and the id.
// Counts are spelt in digits. They change with the graph: a position among them
// is good for the revision that it is of, and after it only about right.
type Position struct {
	Values []string
	ID     string
}

// PositionOf is the place of a node in an order that counts nothing, or of
// which the counts are given.
func PositionOf(n knowledge.Node, order []Sort, counts ...int) Position {
	p := Position{ID: n.ID}
	for _, s := range order {
		value := ""
		if s.Field == ByCount {
			value, counts = strconv.Itoa(counts[0]), counts[1:]
		} else {
			value = s.Field.Value(n)
		}
		p.Values = append(p.Values, value)
	}
	return p
}

// Keys are what nodes are compared with that stand before or after the
// position: a text for each field, a number for each count, and the id.
// Errors: ErrOrder.
func (p Position) Keys(order []Sort) ([]any, error) {
	if len(p.Values) != len(order) {
		return nil, fmt.Errorf("%w: the position has %d values for %d fields", ErrOrder, len(p.Values), len(order))
	}
	var out []any
	for i, s := range order {
		if s.Field != ByCount {
			out = append(out, p.Values[i])
			continue
		}
		n, err := strconv.ParseInt(p.Values[i], 10, 64)
		if err != nil {
			return nil, fmt.Errorf("%w: the position counts %q, which is no number", ErrOrder, p.Values[i])
		}
		out = append(out, n)
	}
	return append(out, p.ID), nil
}

// Counting lists what an order counts.
func Counting(order []Sort) []Counted {
	var out []Counted
	for _, s := range order {
		if s.Field == ByCount {
			out = append(out, *s.Counts)
		}
	}
	return out
}
