package vocabulary

import (
	_ "embed"
	"fmt"
	"regexp"

	"gopkg.in/yaml.v3"
)

//go:embed shapes.yaml
var shapeData []byte

// A Shape is what lines look like that hold a fact.
type Shape struct {
	Need bool // a line that does not look so holds none
	Near bool // lines near one that says the words hold it too

	like []*regexp.Regexp // the likeliest first
}

// Shape is what lines look like that hold the fact that a cue asks for.
func (v *Vocabulary) Shape(fact Cue) Shape { return v.shapes[fact] }

// shapeEntry is a shape as the data file has it.
type shapeEntry struct {
	Cue  Cue      `yaml:"cue"`
	Need bool     `yaml:"need"`
	Near bool     `yaml:"near"`
	Like []string `yaml:"like"`
}

func parseShapes(data []byte) (map[Cue]Shape, error) {
	var entries []shapeEntry
	if err := yaml.Unmarshal(data, &entries); err != nil {
		return nil, fmt.Errorf("vocabulary: reading the shapes of facts: %w", err)
	}
	out := make(map[Cue]Shape)
	for _, e := range entries {
		s := Shape{Need: e.Need, Near: e.Near}
		for _, text := range e.Like {
			re, err := regexp.Compile(text)
			if err != nil {
				return nil, fmt.Errorf("vocabulary: the shape of %s: %w", e.Cue, err)
			}
			s.like = append(s.like, re)
		}
		out[e.Cue] = s
	}
	return out, nil
}

// Fits says how much a folded line looks as it should, from 0 to 1.
func (s Shape) Fits(line string) float64 {
	for i, re := range s.like {
		if re.MatchString(line) {
			return 1 / float64(i+1)
		}
	}
	return 0
}
