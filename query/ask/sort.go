package ask

import (
	"talkgraph/query/ask/operation"
	"talkgraph/query/ask/vocabulary"
)

// A productSort is what sort of service is asked for: of a category, with a
// word in the name, or of a class. The zero value is any.
type productSort struct {
	category, word string
	class          *vocabulary.Class
}

// products maps the cues of nouns to sorts of service.
var products = map[vocabulary.Cue]productSort{
	"kind.commands": {category: "command"}, "kind.languages": {category: "language"}, "kind.instances": {word: "instances"},
}

// readSort is the sort of service that the noun asks for.
func (q *question) readSort() productSort {
	if q.class != nil {
		return productSort{class: q.class}
	}
	if q.wanted != Services || q.head < 0 {
		return productSort{}
	}
	return products[q.tokens[q.head].cue]
}

// arg spells the sort for the API.
func (s productSort) arg() string {
	switch {
	case s.category != "":
		return operation.Strings("category", []string{s.category})
	case s.word != "":
		return "text: " + operation.String(s.word)
	}
	return ""
}
