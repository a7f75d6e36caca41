package fetch

import (
	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// mentions gives what a statement names, in the order printed; of names that
// begin together the longest comes first.
func mentions(_ knowledge.Node, edges []store.Edge) (any, []object) {
	return each(query.MentionsOf(edges), mention)
}
