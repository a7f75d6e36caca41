package lexicon

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"talkgraph/knowledge"
)

// A File is one YAML file of entries: a list of maps with the keys name, kind,
// ja, en, aliases, context, category, type, provider, partOf and broader. Name
// is required. Kind may be left out where category (service) or type (company,
// event) tells it.
type File struct {
	Name string // how errors call it
	Data []byte // UTF-8
}

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

// check says what an entry lacks or has too much of, by its kind.
func (r *record) check() error {
	r.guessKind()
	switch {
	case r.Name == "":
		return r.errorf(r.line, "the entry has no name")
	case r.Kind == "":
		return r.errorf(r.line, "%s has no kind: give kind, or category for a service, or type for a company or event", r.Name)
	case !slices.Contains([]knowledge.Kind{knowledge.Service, knowledge.Company, knowledge.Person, knowledge.Topic, knowledge.Event}, r.Kind):
		return r.errorf(r.line, "%s has the kind %q: it must be service, company, person, topic or event", r.Name, r.Kind)
	}
	r.spell()
	for _, s := range r.spelt {
		if s.key == "" {
			return r.errorf(r.line, "the name %q has neither letter nor digit", s.name)
		}
	}
	return r.checkFields()
}

func (r *record) guessKind() {
	switch {
	case r.Kind != "":
	case r.Category != "":
		r.Kind = knowledge.Service
	case slices.Contains(CompanyTypes(), r.Type):
		r.Kind = knowledge.Company
	case slices.Contains(EventTypes(), r.Type):
		r.Kind = knowledge.Event
	}
}

func (r *record) checkFields() error {
	allowed := map[knowledge.Kind][]string{knowledge.Company: CompanyTypes(), knowledge.Event: EventTypes()}[r.Kind]
	service := r.Kind == knowledge.Service
	switch {
	case service && !slices.Contains(Categories(), r.Category):
		return r.errorf(r.line, "%s has the category %q: it must be one of %s", r.Name, r.Category, strings.Join(Categories(), ", "))
	case !service && r.Category+r.Provider+r.PartOf != "":
		return r.errorf(r.line, "%s is a %s: category, provider and partOf are for services", r.Name, r.Kind)
	case r.Type != "" && !slices.Contains(allowed, r.Type), allowed != nil && r.Type == "":
		return r.errorf(r.line, "%s has the type %q: a %s takes one of [%s]", r.Name, r.Type, r.Kind, strings.Join(allowed, ", "))
	case r.Kind != knowledge.Topic && len(r.Broader) > 0:
		return r.errorf(r.line, "%s is a %s: broader is for topics", r.Name, r.Kind)
	}
	return nil
}
