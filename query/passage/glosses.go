package passage

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"talkgraph/knowledge"
)

//go:embed glosses.yaml
var glossData []byte

//go:embed hints.txt
var hintData string

// Glosses say which words mean much the same.
type Glosses struct {
	meanings map[string][]string // by folded Japanese word or by the stems of an English one
	longest  int                 // characters of a Japanese word
	hints    map[string]bool     // folded words that weigh less
}

// NewGlosses are those of the program and more groups of words.
func NewGlosses(more [][]string) (*Glosses, error) {
	groups, err := parse(glossData)
	if err != nil {
		return nil, err
	}
	g := &Glosses{meanings: make(map[string][]string), hints: Words(hintData)}
	for _, group := range slices.Concat(groups, more) {
		g.add(group)
	}
	return g, nil
}

func parse(data []byte) ([][]string, error) {
	var groups [][]string
	if err := yaml.Unmarshal(data, &groups); err != nil {
		return nil, fmt.Errorf("passage: reading glosses.yaml: %w", err)
	}
	return groups, nil
}

// Words reads a list of words, several to a line, as they are folded. Lines
// that begin with "#" say nothing.
func Words(data string) map[string]bool {
	out := make(map[string]bool)
	for line := range strings.Lines(data) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for word := range strings.FieldsSeq(line) {
			out[knowledge.Fold(word)] = true
		}
	}
	return out
}

// Hint says whether a folded word says what is asked of a thing more than which
// thing is meant.
func (g *Glosses) Hint(word string) bool { return g.hints[word] }

func (g *Glosses) add(group []string) {
	words := make([]string, len(group))
	for i, w := range group {
		words[i] = knowledge.Fold(w)
	}
	for _, w := range words {
		g.meanings[key(w)] = append(g.meanings[key(w)], words...)
		if japanese(w) {
			g.longest = max(g.longest, len([]rune(w)))
		}
	}
}

// key is what a word is looked up by.
func key(word string) string {
	if japanese(word) {
		return strings.TrimSuffix(word, "ー")
	}
	return strings.Join(stems(word), " ")
}

func japanese(word string) bool { return strings.ContainsFunc(word, isJapanese) }

// Knows says whether a folded word has a meaning here.
func (g *Glosses) Knows(word string) bool { return len(g.meanings[key(word)]) > 0 }

// Others are the other words of the meanings of a folded word.
func (g *Glosses) Others(word string) []string {
	var out []string
	for _, w := range g.meanings[key(word)] {
		if w != word && !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	return out
}
