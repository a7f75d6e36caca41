package ask

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

// A class is a sort of service, or an industry or country of companies: its
// names in both languages and those of it, by the names of the lexicon.
type class struct {
	En       []string `yaml:"en"`
	Ja       []string `yaml:"ja"`
	Alone    bool     `yaml:"alone"` // "cloud services" are services of any sort, unlike "database services"
	Services []string `yaml:"services"`

	Companies []string `yaml:"companies"`
}

func parseClasses(data []byte) ([]class, error) {
	var out []class
	if err := yaml.Unmarshal(data, &out); err != nil {
		return nil, fmt.Errorf("ask: reading the sorts of service and of company: %w", err)
	}
	return out, nil
}

// both is what two classes share: the Japanese ones of the airlines.
func both(a, b *class) *class {
	if a == nil {
		return b
	}
	out := &class{}
	for _, name := range a.Companies {
		if slices.Contains(b.Companies, name) {
			out.Companies = append(out.Companies, name)
		}
	}
	if len(out.Companies) == 0 {
		out.Companies = []string{""} // none
	}
	return out
}

// byWord finds classes by their folded names.
func byWord(classes []class) map[string]*class {
	out := make(map[string]*class)
	for i := range classes {
		for _, name := range slices.Concat(classes[i].En, classes[i].Ja) {
			out[knowledge.Fold(name)] = &classes[i]
		}
	}
	return out
}

// holds says whether a service is of the class, or a feature of one that is. A
// company may stand for its platform.
func (c *class) holds(id string, lex *lexicon.Lexicon) bool {
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
