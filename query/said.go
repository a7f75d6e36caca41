package query

import (
	"context"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// maxWays bounds the ways to say one word.
const maxWays = 16

// A Saying is the statements that say a word in one of several ways.
type Saying struct {
	Lines []knowledge.Node // at most as many as asked for
	Total int
}

// Said lists, for each word, the statements that hold the beginning of one of
// its ways: short ones first, at most limit. One store call for each word.
func (g *Graph) Said(ctx context.Context, words [][]string, limit int) ([]Saying, error) {
	out := make([]Saying, len(words))
	for i, ways := range words {
		var filter store.Filter
		for _, way := range ways[:min(len(ways), maxWays)] {
			if phrases := knowledge.Phrases(way, true); len(phrases) > 0 {
				filter.Or = append(filter.Or, store.Filter{Terms: phrases})
			}
		}
		if len(filter.Or) == 0 {
			continue
		}
		pages, err := g.reader.Select(ctx, store.Selection{Kinds: []knowledge.Kind{knowledge.Statement}, Filter: filter,
			Order: []store.Sort{{Field: store.ByLength}}, Limit: limit, Total: true})
		if err != nil {
			return nil, err
		}
		out[i] = Saying{pages[0].Nodes, pages[0].Total}
	}
	return out, nil
}
