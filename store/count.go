package store

import (
	"cmp"
	"fmt"
	"slices"

	"talkgraph/knowledge"
)

// A Tally counts the nodes that a filter selects, in one go in several ways.
type Tally struct {
	Kind   knowledge.Kind // what is counted; empty for all
	Filter Filter
	Each   *Each      // counts apart for each of some ids; nil: once, of all
	By     []Grouping // each gives its groups
	Total  bool       // count all nodes as well

	// Marginals asks for Count.All and Counts.All, with Each: how many of the
	// nodes there are whatever they are joined to. What two things have in
	// common says something only against what each has.
	Marginals bool
}

// Each counts nodes apart by what they are joined to.
type Each struct {
	Kinds      []knowledge.RelationKind // by any of these
	Qualifiers []string                 // only by relations with one of these qualifiers; empty: whatever it is
	Reverse    bool                     // the counted node is the relation's To, not its From
	IDs        []string                 // one list of counts for each
}

// A Grouping says what to count by: exactly one of its ways.
type Grouping struct {
	ByKind     bool                     // by kind of node
	ByYear     bool                     // by year of the node's date, 0 for none
	Property   Property                 // by its value, "" for none
	Relation   []knowledge.RelationKind // by the node at the other end of these, …
	Qualifiers []string                 // … with one of these qualifiers, if there are any, …
	Reverse    bool                     // … which is the relation's From, not its To, …
	Kind       knowledge.Kind           // … and of this kind
	Min        int                      // only groups of at least so many nodes
	Limit      int                      // groups; 0 means all
}

// Counts are what a tally counts, in all or for one of its ids.
type Counts struct {
	Total  int       // nodes, if it was asked for
	All    int       // marginal: nodes that the filter selects, joined to the id or not
	Groups [][]Count // of each grouping: the largest first, then by value or sort key, then by id
}

// A Count is one group. Nodes that two relations join to one group count once.
type Count struct {
	Node  *knowledge.Node // by relation
	Kind  knowledge.Kind  // by kind
	Value string          // by property
	Year  int             // by year
	N     int
	All   int // marginal: nodes of the group that the filter selects, joined to the id or not
}

// A Degree is how many nodes of a kind relations of a kind join to a node.
type Degree struct {
	Relation knowledge.RelationKind
	Out      bool           // from the node to them
	Kind     knowledge.Kind // of them
	N        int            // nodes; those that two relations join count once
}

// Check says what is wrong with a tally. Errors: ErrFilter.
func (t Tally) Check() error {
	if t.Marginals && t.Each == nil {
		return fmt.Errorf("%w: marginals are of counts for each of some ids", ErrFilter)
	}
	if t.Each != nil && len(t.Each.Kinds) == 0 {
		return fmt.Errorf("%w: counts for each of some ids name no relation", ErrFilter)
	}
	for _, by := range t.By {
		if err := by.check(); err != nil {
			return err
		}
	}
	return t.Filter.Check()
}

func (g Grouping) check() error {
	ways := 0
	for _, way := range []bool{g.ByKind, g.ByYear, g.Property != "", len(g.Relation) > 0} {
		if way {
			ways++
		}
	}
	switch {
	case ways != 1:
		return fmt.Errorf("%w: a grouping counts in one way, not in %d", ErrFilter, ways)
	case g.Property != "":
		return g.Property.check()
	}
	return nil
}

// CompareDegrees orders the degrees of a node.
func CompareDegrees(a, b Degree) int {
	kinds := knowledge.RelationKinds()
	out := cmp.Compare(slices.Index(kinds, a.Relation), slices.Index(kinds, b.Relation))
	switch {
	case out != 0 || a.Out == b.Out:
		return cmp.Or(out, knowledge.CompareKinds(a.Kind, b.Kind))
	case a.Out:
		return -1
	}
	return 1
}
