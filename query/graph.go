package query

import (
	"context"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/store"
)

// A Graph answers questions over one revision of the graph. It is safe for
// concurrent use as long as its reader is.
type Graph struct {
	reader store.Reader
	lex    *lexicon.Lexicon
}

// On is the graph that the reader reads, with the names that the lexicon knows.
func On(r store.Reader, lex *lexicon.Lexicon) *Graph { return &Graph{r, lex} }

// Revision counts the loads that changed the graph; 0 is an empty store.
func (g *Graph) Revision() int64 { return g.reader.Revision() }

// Nodes gives the node of each id, in the same order, nil where there is none.
// No ids cost no store call.
func (g *Graph) Nodes(ctx context.Context, ids []string) ([]*knowledge.Node, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return g.reader.Nodes(ctx, ids)
}

// Neighbors gives the edges at each node of hop.From, in the same order.
// Nothing to go from costs no store call.
func (g *Graph) Neighbors(ctx context.Context, hop store.Hop) ([][]store.Edge, error) {
	if len(hop.From) == 0 {
		return nil, nil
	}
	return g.reader.Neighbors(ctx, hop)
}

// Curation is the log of decisions.
func (g *Graph) Curation(ctx context.Context) (knowledge.Curation, error) {
	return g.reader.Curation(ctx)
}
