package fetch

import (
	"cmp"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// mentions gives what a statement names, in the order printed; of names that
// begin together the longest comes first.
func mentions(_ knowledge.Node, edges []store.Edge) (any, []object) {
	var made []query.Mention
	for _, e := range edges {
		made = append(made, query.Mention{Surface: e.Relation.Surface, Start: e.Relation.Start, End: e.Relation.End, Entity: e.Node})
	}
	slices.SortFunc(made, func(a, b query.Mention) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(a.Entity.ID, b.Entity.ID))
	})
	return each(made, mention)
}
