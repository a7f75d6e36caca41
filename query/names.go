package query

import "talkgraph/knowledge"

// MaxNames is the largest number of names in one list.
const MaxNames = 100

// Names are names or ids that a node is related to. Each list that is given
// must hold.
type Names struct {
	All  []string // related to every one of these
	Any  []string // related to at least one of these
	None []string // related to none of these

	Narrower bool // what is named stands for the topics below it and the parts of it, too
}

// A NameFilter keeps the nodes that relations join to named ones.
type NameFilter struct {
	Argument   string                   // what the API calls the filter; errors name it
	Relations  []knowledge.RelationKind // any of these
	Reverse    bool                     // the kept node is the relation's To, not its From
	Qualifiers []string                 // only relations with one of these qualifiers; empty: with any
	Kinds      []knowledge.Kind         // what the names may name; empty: any entity
	Names      Names

	// Via, if given, is a relation of talks: the kept node is joined by
	// Relations to a talk that Via joins to what is named. Speakers at an
	// event: GIVEN_BY in reverse, via PRESENTED_AT.
	Via knowledge.RelationKind
}

// spelt gives the names as cursors remember them: by their keys, so that a
// load that gives a name more meanings does not make a cursor invalid.
func (n Names) spelt() any {
	var out [3][]string
	for i, list := range [][]string{n.All, n.Any, n.None} {
		for _, name := range list {
			out[i] = append(out[i], knowledge.Key(name))
		}
	}
	if n.Narrower {
		return []any{out, n.Narrower}
	}
	return out
}
