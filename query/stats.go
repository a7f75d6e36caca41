package query

import (
	"context"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// Stats says how much there is in the graph.
type Stats struct {
	Revision   int64 // loads that changed the graph
	Talks      int
	Services   int
	People     int // speakers or not
	Companies  int
	Events     int
	Topics     int
	Documents  int
	Statements int // lines
}

// Stats counts the nodes of each kind. One store call.
func (g *Graph) Stats(ctx context.Context) (Stats, error) {
	counts, err := g.reader.Count(ctx, store.Tally{By: []store.Grouping{{ByKind: true}}})
	if err != nil {
		return Stats{}, err
	}
	n := make(map[knowledge.Kind]int)
	for _, c := range counts[0].Groups[0] {
		n[c.Kind] = c.N
	}
	return Stats{
		Revision: g.Revision(),
		Talks:    n[knowledge.Talk], Services: n[knowledge.Service], People: n[knowledge.Person], Companies: n[knowledge.Company],
		Events: n[knowledge.Event], Topics: n[knowledge.Topic], Documents: n[knowledge.Document], Statements: n[knowledge.Statement],
	}, nil
}
