package query

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"gopkg.in/yaml.v3"

	"talkgraph/knowledge"
)

//go:embed phrases.yaml
var phrasesFile []byte

// thePhrases reads the phrases once: they are in the program and never change.
var thePhrases = sync.OnceValues(func() (map[string]string, error) {
	var phrases map[string]string
	if err := yaml.Unmarshal(phrasesFile, &phrases); err != nil {
		return nil, fmt.Errorf("reading phrases.yaml: %w", err)
	}
	return phrases, nil
})

// Say says a relation in English: "Netflix uses Amazon Aurora". from and to
// are the names of its ends.
func Say(r knowledge.Relation, from, to string) (string, error) {
	phrases, err := thePhrases()
	if err != nil {
		return "", err
	}
	phrase, ok := phrases[string(r.Kind)+" "+r.Qualifier]
	if !ok {
		phrase = phrases[string(r.Kind)]
	}
	return strings.NewReplacer("{from}", from, "{to}", to).Replace(phrase), nil
}
