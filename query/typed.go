package query

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"gopkg.in/yaml.v3"

	"talkgraph/knowledge"
)

//go:embed typed.yaml
var typedFile []byte

// theTypes reads the words for kinds once: they are in the program and never
// change. They are by folded word.
var theTypes = sync.OnceValues(func() (map[string]knowledge.Kind, error) {
	var words map[knowledge.Kind][]string
	if err := yaml.Unmarshal(typedFile, &words); err != nil {
		return nil, fmt.Errorf("reading typed.yaml: %w", err)
	}
	out := make(map[string]knowledge.Kind)
	for kind, list := range words {
		for _, word := range list {
			out[knowledge.Fold(word)] = kind
		}
	}
	return out, nil
})

// typed takes the kind off a text such as "service:aurora"; empty if the text
// begins with none.
func typed(text string) (knowledge.Kind, string, error) {
	types, err := theTypes()
	if err != nil {
		return "", "", err
	}
	at := strings.IndexAny(text, ":：")
	if at < 0 {
		return "", text, nil
	}
	kind, ok := types[strings.TrimSpace(knowledge.Fold(text[:at]))]
	if !ok {
		return "", text, nil
	}
	return kind, strings.TrimLeft(text[at:], ":： 　"), nil
}
