package query

import (
	"context"
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// maxCorrected is how many other spellings of a search are tried.
const maxCorrected = 3

// corrections lists other spellings of a text that nothing matches, the
// likeliest first: the text as one name, then word by word.
func (g *Graph) corrections(ctx context.Context, text string, kinds []knowledge.Kind) ([]string, error) {
	named := slices.DeleteFunc(slices.Clone(kinds), isStatement) // lines alone may name anything
	out, err := g.spelt(ctx, &wish{name: text, kinds: named})
	if err != nil {
		return nil, err
	}
	words := strings.Fields(text)
	changed := false
	for i, word := range words {
		if len(words) == 1 || len(g.lex.Lookup(word)) > 0 {
			continue
		}
		near, err := g.spelt(ctx, &wish{name: word, kinds: named})
		if err != nil {
			return nil, err
		}
		if len(near) > 0 {
			words[i], changed = near[0], true
		}
	}
	if changed {
		out = append(out, strings.Join(words, " "))
	}
	return out[:min(len(out), maxCorrected)], nil
}
