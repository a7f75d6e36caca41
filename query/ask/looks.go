package ask

import (
	_ "embed"
	"fmt"
	"regexp"

	"gopkg.in/yaml.v3"
)

//go:embed shapes.yaml
var shapeData []byte

// A factShape is what lines look like that hold a fact.
type factShape struct {
	Cue  cue      `yaml:"cue"`
	Need bool     `yaml:"need"`
	Near bool     `yaml:"near"`
	Like []string `yaml:"like"`
}

// looks are the shapes, ready to use.
type looks struct {
	need bool
	near bool
	like []*regexp.Regexp
}

func parseShapes(data []byte) (map[cue]looks, error) {
	var shapes []factShape
	if err := yaml.Unmarshal(data, &shapes); err != nil {
		return nil, fmt.Errorf("ask: reading the shapes of facts: %w", err)
	}
	out := make(map[cue]looks)
	for _, s := range shapes {
		l := looks{need: s.Need, near: s.Near}
		for _, text := range s.Like {
			re, err := regexp.Compile(text)
			if err != nil {
				return nil, fmt.Errorf("ask: the shape of %s: %w", s.Cue, err)
			}
			l.like = append(l.like, re)
		}
		out[s.Cue] = l
	}
	return out, nil
}

// fits says how much a folded line looks as it should, from 0 to 1.
func (l looks) fits(line string) float64 {
	for i, re := range l.like {
		if re.MatchString(line) {
			return 1 / float64(i+1)
		}
	}
	return 0
}
