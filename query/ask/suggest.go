package ask

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
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
		if names = q.unnamed(names); len(names) > 0 {
			out.suggestions = append(out.suggestions, Suggestion{surface, names})
		}
	}
	return out, nil
}

// unnamed keeps the names that do not stand in the question already.
func (q *question) unnamed(names []string) []string {
	asked := knowledge.Key(q.scan.surface(0, len(q.scan.folded)))
	return slices.DeleteFunc(names, func(name string) bool { return strings.Contains(asked, knowledge.Key(name)) })
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

// text says in words what to know, in the language of the question.
func (a advice) text(q *question) string {
	var b strings.Builder
	blank := " "
	if q.ja {
		blank = ""
	}
	if len(a.missing) > 0 {
		b.WriteString(blank + q.say("not held", q.list(a.missing)))
	}
	var names []string
	for _, s := range a.suggestions {
		names = append(names, s.Names...)
	}
	if len(names) > 0 {
		b.WriteString(blank + q.say("meant", q.orList(names)))
	}
	return b.String()
}
