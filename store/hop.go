package store

import "talkgraph/knowledge"

// A Hop goes from nodes to their neighbours.
type Hop struct {
	From   []string                 // ids
	Kinds  []knowledge.RelationKind // along these; empty: along all
	Out    bool                     // from a relation's From to its To
	In     bool                     // from its To to its From
	To     []knowledge.Kind         // neighbours of these kinds; empty: of all
	Naming []string                 // statements only: those that mention one of these ids
	Limit  int                      // edges at each node; 0: all
}

// An Edge is a relation and the node at its far end. Edges at a node are
// ordered by the far node's date, latest first, then by its sort key and its id,
// then by the relation's identity.
type Edge struct {
	Relation knowledge.Relation
	Node     knowledge.Node
}
