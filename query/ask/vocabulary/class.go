package vocabulary

import (
	_ "embed"
	"fmt"
	"slices"

	"gopkg.in/yaml.v3"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

//go:embed classes.yaml
var classData []byte

//go:embed industries.yaml
var industryData []byte

// A Class is a sort of service, or an industry or country of companies: its
// names in both languages and those of it, by the names of the lexicon.
type Class struct {
	En       []string `yaml:"en"`
	Ja       []string `yaml:"ja"`
	Alone    bool     `yaml:"alone"` // "cloud services" are services of any sort, unlike "database services"
	Services []string `yaml:"services"`

	Companies []string `yaml:"companies"`
}

// Class is the sort of service that a folded word names; nil if it names none.
func (v *Vocabulary) Class(word string) *Class { return v.classes[word] }

// Industry is the industry or country of companies that a folded word names;
// nil if it names none.
func (v *Vocabulary) Industry(word string) *Class { return v.industries[word] }

// And is what two classes share: the Japanese ones of the airlines. Any is
// shared with nil.
func (c *Class) And(other *Class) *Class {
	if c == nil {
		return other
	}
	out := &Class{}
	for _, name := range c.Companies {
		if slices.Contains(other.Companies, name) {
			out.Companies = append(out.Companies, name)
		}
	}
	if len(out.Companies) == 0 {
		out.Companies = []string{""} // none
	}
	return out
}

// Holds says whether a thing, by its id, is of the class, or a feature of one
// that is. A company may stand for its platform.
func (c *Class) Holds(id string, lex *lexicon.Lexicon) bool {
	for range 8 { // features of features
		e := lex.ByID(id)
		switch {
		case e == nil:
			return false
		case e.Kind == knowledge.Company && len(c.Companies) > 0:
			return slices.Contains(c.Companies, e.Name)
		case slices.Contains(c.Services, e.Name):
			return true
		case e.PartOf == "" || e.Category != "aws-feature":
			return false
		}
		id = knowledge.NewID(knowledge.Service, e.PartOf)
	}
	return false
}

func parseClasses(data []byte) ([]Class, error) {
	var out []Class
	if err := yaml.Unmarshal(data, &out); err != nil {
		return nil, fmt.Errorf("vocabulary: reading the sorts of service and of company: %w", err)
	}
	return out, nil
}

// readClasses finds classes by their folded names.
func readClasses(data []byte) (map[string]*Class, error) {
	classes, err := parseClasses(data)
	out := make(map[string]*Class)
	for i := range classes {
		for _, name := range slices.Concat(classes[i].En, classes[i].Ja) {
			out[knowledge.Fold(name)] = &classes[i]
		}
	}
	return out, err
}
