package programme

import (
	_ "embed"
	"strings"

	"talkgraph/knowledge"
)

var (
	//go:embed words/session.txt
	sessionData string
	//go:embed words/speaker.txt
	speakerData string

	sessionFields = fieldsOf(sessionData)
	speakerFields = fieldsOf(speakerData)
)

// fields are the names of fields and what they mean.
type fields struct {
	meaning map[string]string   // by knowledge.Key of the name
	names   map[string][]string // by meaning: the keys, the ones to believe first
}

// fieldsOf reads a list of "name=meaning".
func fieldsOf(data string) fields {
	f := fields{make(map[string]string), make(map[string][]string)}
	for line := range strings.Lines(data) {
		name, meaning, ok := strings.Cut(strings.TrimSpace(line), "=")
		if !ok || strings.HasPrefix(line, "# ") {
			continue
		}
		key := knowledge.Key(name)
		if f.meaning[key] == "" {
			f.meaning[key] = meaning
			f.names[meaning] = append(f.names[meaning], key)
		}
	}
	return f
}

// of lists the values of an object that have a meaning, the ones to believe first.
func (f fields) of(n node, meaning string) []node {
	printed := make(map[string]string) // by key
	for _, name := range n.keys() {
		if key := n.key(name); printed[key] == "" {
			printed[key] = name
		}
	}
	var out []node
	for _, key := range f.names[meaning] {
		if name, ok := printed[key]; ok {
			if v := n.get(name); v.value != nil {
				out = append(out, v)
			}
		}
	}
	return out
}

// first is the value of an object to believe first.
func (f fields) first(n node, meaning string) node {
	if all := f.of(n, meaning); len(all) > 0 {
		return all[0]
	}
	return node{nil, n.at + "/" + f.names[meaning][0], n.problems}
}
