package vocabulary

import (
	_ "embed"
	"fmt"

	"gopkg.in/yaml.v3"
)

//go:embed messages.yaml
var messageData []byte

// A message is what a reply says of itself, in both languages.
type message struct {
	Name string `yaml:"name"`
	En   string `yaml:"en"`
	Ja   string `yaml:"ja"`
}

func parseMessages(data []byte) (map[string]message, error) {
	var list []message
	if err := yaml.Unmarshal(data, &list); err != nil {
		return nil, fmt.Errorf("vocabulary: reading the messages: %w", err)
	}
	out := make(map[string]message, len(list))
	for _, m := range list {
		out[m.Name] = m
	}
	return out, nil
}

// Say gives the message of a name, in Japanese or in English, about these
// things. The data file has the names.
func (v *Vocabulary) Say(name string, ja bool, about ...any) string {
	m := v.messages[name]
	if ja {
		return fmt.Sprintf(m.Ja, about...)
	}
	return fmt.Sprintf(m.En, about...)
}
