package ask

import (
	"context"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon/sound"
	"talkgraph/query"
)

// near lists names of the graph that are much like a text, or else like the
// first of its words that is like any.
func (r runner) near(ctx context.Context, q *question, text string) ([]string, error) {
	texts := []string{text}
	if words := strings.Fields(text); len(words) > 1 {
		texts = append(texts, words...)
	}
	for _, t := range texts {
		page, err := r.graph.Search(ctx, t, suggestible, maxLike, "")
		if err != nil {
			return nil, err
		}
		nodes := slices.DeleteFunc(page.Nodes, func(n knowledge.Node) bool {
			named := slices.ContainsFunc(q.things, func(o named) bool { return o.id == n.ID })
			return named || !slices.ContainsFunc(n.Names(), func(name string) bool { return query.Like(t, name) })
		})
		if len(nodes) == 0 {
			if nodes, err = r.soundingLike(ctx, t); err != nil {
				return nil, err
			}
		}
		if names := namesOf(nodes); len(names) > 0 {
			return names, nil
		}
	}
	return nil, nil
}

// soundingLike lists names in Latin letters that sound like one in katakana.
func (r runner) soundingLike(ctx context.Context, text string) ([]knowledge.Node, error) {
	words := strings.FieldsFunc(text, func(r rune) bool { return scriptOf(r) != katakana })
	if len(words) == 0 {
		return nil, nil
	}
	said := heard(words[0])
	nodes, err := sounding(ctx, r.graph, said, []knowledge.Kind{knowledge.Person, knowledge.Company, knowledge.Service})
	return slices.DeleteFunc(nodes, func(n knowledge.Node) bool {
		_, near := soundsLike(words, n)
		return !near && !almostSounds(said, n)
	}), err
}

// almostSounds says whether a word of a name sounds almost like this, if that is long enough to say.
func almostSounds(said sound.Sound, n knowledge.Node) bool {
	return len(said.Consonants()) > leastSounds+1 && slices.ContainsFunc(strings.Fields(knowledge.Fold(n.Name)), func(word string) bool {
		return slices.ContainsFunc(sound.OfLatin(word), func(n sound.Sound) bool { return query.Like(said.Consonants(), n.Consonants()) })
	})
}

// namesOf lists the names of nodes, each once.
func namesOf(nodes []knowledge.Node) []string {
	var out []string
	for _, n := range nodes {
		if !slices.Contains(out, n.Name) && len(out) < MaxSuggestions {
			out = append(out, n.Name)
		}
	}
	return out
}
