package store

import (
	"fmt"

	"talkgraph/knowledge"
)

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

// A Page is some of the selected nodes.
type Page struct {
	Nodes     []knowledge.Node // in the order walked
	Counts    [][]int          // of each node: what the order counts, in its order; nil if it counts nothing
	More      bool             // there are further ones that way
	Total     int              // all that the filter selects, if it was asked for
	NamesOnly bool             // too many statements matched a text: for it names alone were searched
}

// Position is the place of the i-th node of the page in its order.
func (p Page) Position(i int, order []Sort) Position {
	var counts []int
	if p.Counts != nil {
		counts = p.Counts[i]
	}
	return PositionOf(p.Nodes[i], order, counts...)
}

// Check says what is wrong with a selection. Errors: ErrFilter, ErrOrder.
func (s Selection) Check() error {
	if len(s.Kinds) == 0 {
		return fmt.Errorf("%w: a selection names at least one kind", ErrFilter)
	}
	if err := s.Filter.Check(); err != nil {
		return err
	}
	for _, key := range s.Order {
		if err := key.check(); err != nil {
			return err
		}
	}
	if s.From == nil {
		return nil
	}
	_, err := s.From.Keys(s.Order)
	return err
}
