package ask

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// A productSort is what sort of service is asked for: of a category, or with a
// word in the name. The zero value is any.
type productSort struct{ category, word string }

// products maps the cues of nouns to sorts of service.
var products = map[cue]productSort{
	"kind.commands": {category: "command"}, "kind.languages": {category: "language"}, "kind.instances": {word: "instances"},
}

// readSort is the sort of service that the noun asks for.
func (q *question) readSort() productSort {
	if q.head < 0 || q.wanted != Services {
		return productSort{}
	}
	return products[q.tokens[q.head].cue]
}

// of keeps the answers of the sort.
func (s productSort) of(answers []answer) []answer {
	return slices.DeleteFunc(answers, func(a answer) bool {
		return s.category != "" && a.node.Category != s.category || s.word != "" && !strings.Contains(knowledge.Fold(a.node.Name), s.word)
	})
}

// arg spells the sort for the API.
func (s productSort) arg() string {
	switch {
	case s.category != "":
		return listArg("category", []string{s.category})
	case s.word != "":
		return "text: " + quote(s.word)
	}
	return ""
}
