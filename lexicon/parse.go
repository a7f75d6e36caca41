package lexicon

import (
	"fmt"
	"regexp"

	"gopkg.in/yaml.v3"
)

// A File is one YAML file of entries: a list of maps with the keys name, kind,
// ja, en, aliases, context, category, type, provider, partOf and broader. Name
// is required. Kind may be left out where category (service) or type (company,
// event) tells it.
type File struct {
	Name string // how errors call it
	Data []byte // UTF-8
}

var syntaxLine = regexp.MustCompile(`^yaml: line (\d+): (.*)`)

func parse(f File) ([]*record, error) {
	if records, ok := plain(f); ok {
		return records, nil
	}
	return parseYAML(f)
}

func parseYAML(f File) ([]*record, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal(f.Data, &doc); err != nil {
		if m := syntaxLine.FindStringSubmatch(err.Error()); m != nil {
			return nil, fmt.Errorf("lexicon: %s:%s: %s", f.Name, m[1], m[2])
		}
		return nil, fmt.Errorf("lexicon: %s:1: %w", f.Name, err)
	}
	if len(doc.Content) == 0 {
		return nil, nil
	}
	list := doc.Content[0]
	if list.Kind != yaml.SequenceNode {
		return nil, fmt.Errorf("lexicon: %s:%d: the file must be a list of entries", f.Name, list.Line)
	}
	out := make([]*record, 0, len(list.Content))
	for _, item := range list.Content {
		r := &record{file: f.Name, line: item.Line}
		if err := r.read(item); err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}
