package query

import (
	"strings"

	"talkgraph/knowledge"
)

// Like says whether a name, or what of it begins with one of its words, begins
// with a text or is spelt much the same: "Vogles" is like "Werner Vogels".
func Like(text, name string) bool {
	key := []rune(knowledge.Key(text))
	words := strings.Fields(knowledge.Fold(name))
	for i := range words {
		rest := []rune(knowledge.Key(strings.Join(words[i:], "")))
		word := []rune(knowledge.Key(words[i]))
		most := tolerance(len(key))
		if strings.HasPrefix(string(rest), string(key)) || distance(key, rest) <= most || distance(key, word) <= most {
			return true
		}
	}
	return false
}
