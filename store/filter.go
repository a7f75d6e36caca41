package store

import "talkgraph/knowledge"

// A Filter keeps the nodes for which everything in it holds. The zero filter
// keeps all.
type Filter struct {
	Links []LinkFilter
	From  int                // first year of the node's date; 0: no bound; undated nodes fail any bound
	To    int                // last year, inclusive; 0: no bound
	Terms []knowledge.Phrase // all match the node's own terms (knowledge.Node.Terms)
	Text  []knowledge.Phrase // all match the node's own terms, or all match one statement IN the node
}

// A LinkFilter keeps the nodes that relations join to others. Some and each of
// its three lists must hold; an empty one holds.
type LinkFilter struct {
	Kinds      []knowledge.RelationKind // any of these
	Qualifiers []string                 // only relations with one of these qualifiers; empty: whatever it is
	Reverse    bool                     // the kept node is the relation's To, not its From
	Some       bool                     // at least one such relation, whatever it joins
	All        []string                 // ids, each of which must be joined
	Any        []string                 // ids, one of which must be joined
	None       []string                 // ids, none of which may be joined
}

// A Tally groups the nodes that a filter selects.
type Tally struct {
	Kind   knowledge.Kind // what is counted; empty, with ByKind, for all
	Filter Filter
	By     Grouping
	Limit  int // groups; 0 means all
}

// A Grouping says what to count by: exactly one of its ways.
type Grouping struct {
	ByKind   bool                     // by kind of node
	ByYear   bool                     // by year of the node's date, 0 for none
	Relation []knowledge.RelationKind // by the node at the other end of these, …
	Reverse  bool                     // … which is the relation's From, not its To, …
	Kind     knowledge.Kind           // … and of this kind
}

// A Count is one group. Nodes that two relations join to one group count once.
type Count struct {
	Node *knowledge.Node // by relation
	Kind knowledge.Kind  // by kind
	Year int             // by year
	N    int
}
