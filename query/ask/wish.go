package ask

import (
	"context"
	"fmt"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// wished keeps the talks that say most of the words that are wished for: one at
// least, or half of them where nothing else restricts the talks.
func (r runner) wished(ctx context.Context, talks []knowledge.Node, s talkSet) ([]knowledge.Node, error) {
	if len(s.wish) == 0 || len(talks) == 0 {
		return talks, nil
	}
	lines, err := r.graph.Neighbors(ctx, store.Hop{From: ids(talks), Kinds: []knowledge.RelationKind{knowledge.In}, In: true})
	if err != nil {
		return nil, fmt.Errorf("reading the lines of talks: %w", err)
	}
	said, most := make([]int, len(talks)), 1
	if plain := (talkSet{filter: s.filter}); plain.onlyEvents() {
		most = (len(s.wish) + 1) / 2
	}
	for i, edges := range lines {
		var text strings.Builder
		for _, e := range edges {
			text.WriteString(knowledge.Fold(e.Node.Text) + "\n")
		}
		said[i] = r.saysOf(text.String(), s.wish)
		most = max(most, said[i])
	}
	var out []knowledge.Node
	for i, t := range talks {
		if said[i] == most {
			out = append(out, t)
		}
	}
	return out, nil
}
