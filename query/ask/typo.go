package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/query"
	"talkgraph/query/ask/vocabulary"
)

// mended is the question with slips of the fingers set right: words that
// nothing in the graph says, and that are almost a word that questions are
// made of. Other words stay, since they are conditions.
func mended(ctx context.Context, g *query.Graph, q *question, v *vocabulary.Vocabulary) (string, error) {
	text, shift := slices.Clone(q.scan.text), 0
	for _, i := range q.left {
		t := q.tokens[i]
		right := v.Meant(t.text)
		if right == "" {
			continue
		}
		said, err := g.Search(ctx, t.text, nil, 1, "")
		if err != nil {
			return "", fmt.Errorf("looking up %q: %w", t.text, err)
		}
		if len(said.Nodes) > 0 && said.Corrected == "" {
			continue
		}
		from, to := q.scan.folded[t.from].Start+shift, q.scan.folded[t.to-1].End+shift
		text = slices.Replace(text, from, to, []rune(right)...)
		shift += len([]rune(right)) - (to - from)
	}
	return string(text), nil
}
