package eval

import (
	_ "embed"
	"strings"
)

//go:embed topics.txt
var topicList string

// Topics are the topics that are scored, by their spelling.
type Topics map[string]bool

// ClosedTopics is the list from which topics are annotated.
func ClosedTopics() Topics { return ListTopics(topicList) }

// ListTopics reads a list of topics, one a line.
func ListTopics(text string) Topics {
	t := make(Topics)
	for line := range strings.Lines(text) {
		if s := spelling(line); s != "" {
			t[s] = true
		}
	}
	return t
}

// Has tells whether a topic is listed, in whatever spelling.
func (t Topics) Has(topic string) bool { return t[spelling(topic)] }
