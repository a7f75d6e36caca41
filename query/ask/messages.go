package ask

import (
	_ "embed"
	"fmt"
	"strings"

	"gopkg.in/yaml.v3"
)

//go:embed messages.yaml
var messageData []byte

// A notice is what a reply says of itself, in both languages.
type notice struct {
	Name string `yaml:"name"`
	En   string `yaml:"en"`
	Ja   string `yaml:"ja"`
}

func parseMessages(data []byte) (map[string]notice, error) {
	var list []notice
	if err := yaml.Unmarshal(data, &list); err != nil {
		return nil, fmt.Errorf("ask: reading the messages: %w", err)
	}
	out := make(map[string]notice, len(list))
	for _, s := range list {
		out[s.Name] = s
	}
	return out, nil
}

// say gives a message in the language of the question.
func (q *question) say(name string, about ...any) string {
	s := q.vocab.messages[name]
	if q.ja {
		return fmt.Sprintf(s.Ja, about...)
	}
	return fmt.Sprintf(s.En, about...)
}

// list joins names as the language of the question does.
func (q *question) list(names []string) string {
	if q.ja {
		return strings.Join(names, "、")
	}
	return strings.Join(names, ", ")
}

// orList joins names of which one is meant: "a", "a or b", "a, b or c".
func (q *question) orList(names []string) string {
	last := len(names) - 1
	if last == 0 {
		return names[0]
	}
	return q.say("or", q.list(names[:last]), names[last])
}
