package query

import (
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// An UnknownNameError is about a name or id that neither the lexicon nor the
// store knows. Clients may see it.
type UnknownNameError struct {
	Name        string           // as it was given
	Kinds       []knowledge.Kind // what it could have named; empty: anything
	Suggestions []string         // known names that are spelt much the same, the nearest first; at most MaxSuggestions
}

// Error says so in words: `no service or topic is called "Auroar"; did you mean "Aurora"?`.
func (e *UnknownNameError) Error() string {
	text := fmt.Sprintf("no %s is called %q", kindWords(e.Kinds), e.Name)
	if len(e.Suggestions) == 0 {
		return text
	}
	quoted := make([]string, len(e.Suggestions))
	for i, s := range e.Suggestions {
		quoted[i] = fmt.Sprintf("%q", s)
	}
	return text + "; did you mean " + orList(quoted) + "?"
}

// An InputError is about an argument that cannot be answered: a bad cursor, a
// page that is too large, an empty search. Clients may see it.
type InputError struct {
	Argument string // as the API names it
	Problem  string // what is wrong and what would be right
}

// Error gives argument and problem.
func (e *InputError) Error() string { return e.Argument + " " + e.Problem }

func kindWords(kinds []knowledge.Kind) string {
	if len(kinds) == 0 || len(kinds) == len(knowledge.Kinds()) {
		return "thing"
	}
	words := make([]string, len(kinds))
	for i, k := range kinds {
		words[i] = string(k)
	}
	return orList(words)
}

// orList joins words as English does: "a", "a or b", "a, b or c".
func orList(words []string) string {
	words = slices.Clone(words)
	if n := len(words); n > 1 {
		words = append(words[:n-2], words[n-2]+" or "+words[n-1])
	}
	return strings.Join(words, ", ")
}
