package lexicon

import (
	"fmt"
	"strings"

	"gopkg.in/yaml.v3"
)

// A record is an entry and where it was read.
type record struct {
	Entry
	file string
	line int
}

// errorf makes an error that names the file and a line of it.
func (r *record) errorf(line int, format string, args ...any) error {
	return fmt.Errorf("lexicon: %s:%d: %s", r.file, line, fmt.Sprintf(format, args...))
}

// read takes the fields of one entry out of its YAML map.
func (r *record) read(item *yaml.Node) error {
	if item.Kind != yaml.MappingNode {
		return r.errorf(item.Line, "an entry must be a map with a name")
	}
	seen := make(map[string]bool)
	for i := 0; i+1 < len(item.Content); i += 2 {
		key, value := item.Content[i], item.Content[i+1]
		if seen[key.Value] {
			return r.errorf(key.Line, "%s is given twice", key.Value)
		}
		seen[key.Value] = true
		if err := r.set(key, value); err != nil {
			return err
		}
	}
	return r.check()
}

func (r *record) set(key, value *yaml.Node) error {
	text, list := r.field(key.Value)
	if text != nil {
		return r.text(key.Value, value, text)
	}
	if list == nil {
		return r.errorf(key.Line, "unknown key %q", key.Value)
	}
	if value.Kind != yaml.SequenceNode {
		return r.errorf(value.Line, "%s must be a list", key.Value)
	}
	for _, item := range value.Content {
		var text string
		if err := r.text(key.Value, item, &text); err != nil {
			return err
		}
		*list = append(*list, text)
	}
	return nil
}

// field is where the value of a key goes: a text or a list; neither if it is unknown.
func (r *record) field(key string) (*string, *[]string) {
	switch key {
	case "kind":
		return (*string)(&r.Kind), nil
	case "name":
		return &r.Name, nil
	case "ja":
		return &r.NameJa, nil
	case "en":
		return &r.NameEn, nil
	case "category":
		return &r.Category, nil
	case "type":
		return &r.Type, nil
	case "provider":
		return &r.Provider, nil
	case "partOf":
		return &r.PartOf, nil
	case "aliases":
		return nil, &r.Aliases
	case "context":
		return nil, &r.Context
	case "broader":
		return nil, &r.Broader
	case "field":
		return nil, &r.Field
	}
	return nil, nil
}

func (r *record) text(key string, value *yaml.Node, into *string) error {
	if value.Kind != yaml.ScalarNode || value.Tag == "!!null" || strings.TrimSpace(value.Value) != value.Value || value.Value == "" {
		return r.errorf(value.Line, "%s must be a text without blanks around it", key)
	}
	*into = value.Value
	return nil
}
