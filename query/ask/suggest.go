package ask

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon/sound"
	"talkgraph/query"
)

// MaxSuggestions is the largest number of names suggested for one word.
const MaxSuggestions = 3

// Bounds of what is looked at for suggestions.
const (
	maxSuggested = 4  // words of a question
	maxLike      = 20 // names found for a word
)

// suggestible are the kinds of thing that are suggested.
var suggestible = []knowledge.Kind{knowledge.Service, knowledge.Topic, knowledge.Person, knowledge.Company, knowledge.Event}

// A Suggestion is what a word may have meant that names nothing in the graph.
type Suggestion struct {
	Surface string   `json:"surface"` // the characters of the question
	Names   []string `json:"names"`   // things of the graph called much like it, at most MaxSuggestions
}

// advice is what to know of a question that found nothing.
type advice struct {
	missing     []string // names of things that the graph does not hold
	suggestions []Suggestion
}

// advise looks, where nothing was found, for what the question may have meant:
// names that are spelt much like its words, that sound like them, or that are
// longer and begin so.
func (r runner) advise(ctx context.Context, q *question, found result) (advice, error) {
	var out advice
	if found.total > 0 || len(found.path) > 0 {
		return out, nil
	}
	absent, err := r.absent(ctx, q)
	if err != nil {
		return out, err
	}
	surfaces := q.unknown()
	for _, n := range absent {
		out.missing, surfaces = append(out.missing, n.name), append(surfaces, n.surface)
	}
	for _, n := range q.things {
		if n.kind == knowledge.Company && !slices.Contains(surfaces, n.surface) {
			surfaces = append(surfaces, n.surface)
		}
	}
	for _, surface := range surfaces[:min(len(surfaces), maxSuggested)] {
		names, err := r.near(ctx, q, surface)
		if err != nil {
			return out, fmt.Errorf("looking for names like %q: %w", surface, err)
		}
		if len(names) > 0 {
			out.suggestions = append(out.suggestions, Suggestion{surface, names})
		}
	}
	return out, nil
}

// absent lists the things that the question names and the graph does not hold.
// A series of events is no thing of the graph.
func (r runner) absent(ctx context.Context, q *question) ([]named, error) {
	nodes, err := r.graph.Nodes(ctx, idsOf(q.things))
	if err != nil {
		return nil, fmt.Errorf("finding what the question names: %w", err)
	}
	var out []named
	for i, n := range q.things {
		if nodes[i] == nil && n.kind != knowledge.Event {
			out = append(out, n)
		}
	}
	return out, nil
}

// unknown lists the words that name nothing, those side by side as one.
func (q *question) unknown() []string {
	var out []string
	last := -2
	for _, i := range q.left {
		t := q.tokens[i]
		least := 2
		if t.script == latin {
			least = 4
		}
		if utf8.RuneCountInString(t.text) < least {
			continue
		}
		if last == i-1 && q.touch(last, i) {
			out[len(out)-1] += " " + q.scan.surface(t.from, t.to)
		} else {
			out = append(out, q.scan.surface(t.from, t.to))
		}
		last = i
	}
	return out
}

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

// text says in words what to know.
func (a advice) text() string {
	var b strings.Builder
	if len(a.missing) > 0 {
		b.WriteString(" The graph does not hold " + strings.Join(a.missing, ", ") + ".")
	}
	var names []string
	for _, s := range a.suggestions {
		names = append(names, s.Names...)
	}
	if len(names) > 0 {
		b.WriteString(" Did you mean " + orList(names) + "?")
	}
	return b.String()
}

// orList joins names as English does: "a", "a or b", "a, b or c".
func orList(names []string) string {
	last := len(names) - 1
	if last == 0 {
		return names[0]
	}
	return strings.Join(names[:last], ", ") + " or " + names[last]
}
