package vocabulary

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"talkgraph/knowledge"
)

//go:embed cues.yaml
var cueData []byte

// A Cue is what a phrase of a question says, for example "kind.talks". The
// data file lists them all.
type Cue string

// In says whether the cue is of a group: "kind", "fact", "rel" …
func (c Cue) In(group string) bool { return strings.HasPrefix(string(c), group+".") }

// A Phrase is a folded phrase and what it says.
type Phrase struct {
	Runes []rune
	Cue   Cue // empty: nothing
}

// Starting lists the phrases that begin with a folded rune, the longest first.
func (v *Vocabulary) Starting(first rune) []Phrase { return v.phrases[first] }

// A cueGroup is one cue and its phrases, as the data file has them.
type cueGroup struct {
	Cue Cue      `yaml:"cue"`
	En  []string `yaml:"en"`
	Ja  []string `yaml:"ja"`
}

func parseCues(data []byte) ([]cueGroup, error) {
	var groups []cueGroup
	if err := yaml.Unmarshal(data, &groups); err != nil {
		return nil, fmt.Errorf("vocabulary: reading the cue words: %w", err)
	}
	return groups, nil
}

func byFirst(groups []cueGroup) map[rune][]Phrase {
	out := make(map[rune][]Phrase)
	for _, g := range groups {
		for _, text := range slices.Concat(g.En, g.Ja) {
			runes := []rune(knowledge.Fold(text))
			out[runes[0]] = append(out[runes[0]], Phrase{runes, g.Cue})
		}
	}
	for _, list := range out {
		slices.SortStableFunc(list, func(a, b Phrase) int { return len(b.Runes) - len(a.Runes) })
	}
	return out
}
