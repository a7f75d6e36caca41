package ask

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"gopkg.in/yaml.v3"

	"talkgraph/knowledge"
	"talkgraph/query/passage"
)

//go:embed cues.yaml
var cueData []byte

//go:embed ignored.txt
var ignoredData string

//go:embed glosses.yaml
var glossData []byte

// A cue is what a phrase of a question says, for example "kind.talks".
type cue string

// in says whether the cue is of a group: "kind", "fact", "rel" …
func (c cue) in(group string) bool { return strings.HasPrefix(string(c), group+".") }

// A cueGroup is one cue and its phrases, as the data file has them.
type cueGroup struct {
	Cue cue      `yaml:"cue"`
	En  []string `yaml:"en"`
	Ja  []string `yaml:"ja"`
}

// A phrase is a folded phrase and what it says.
type phrase struct {
	runes []rune
	cue   cue
}

// vocabulary is the word lists, ready to use.
type vocabulary struct {
	phrases map[rune][]phrase   // by first rune, longest first
	ignored map[string]bool     // folded words
	glosses map[string][]string // folded word to the words of its meaning, itself first
	words   []string            // English ones that questions are made of
	shapes  map[cue]looks       // what lines look like that hold a fact
	classes map[string]*class   // sorts of service by folded name
	plain   *passage.Glosses    // glosses and more, for finding by plain words

	industries map[string]*class // industries and countries of companies by folded name
	messages   map[string]notice // what replies say of themselves
}

// theVocabulary reads the word lists once: they are in the program and never
// change.
var theVocabulary = sync.OnceValues(newVocabulary)

func newVocabulary() (*vocabulary, error) {
	groups, err := parseCues(cueData)
	if err != nil {
		return nil, err
	}
	groupsOfWords, glosses, err := parseGlosses(glossData)
	if err != nil {
		return nil, err
	}
	plain, err := passage.NewGlosses(groupsOfWords)
	if err != nil {
		return nil, err
	}
	shapes, err := parseShapes(shapeData)
	if err != nil {
		return nil, err
	}
	classes, err := parseClasses(classData)
	if err != nil {
		return nil, err
	}
	industries, err := parseClasses(industryData)
	if err != nil {
		return nil, err
	}
	messages, err := parseMessages(messageData)
	if err != nil {
		return nil, err
	}
	ignored := passage.Words(ignoredData)
	return &vocabulary{byFirst(groups), ignored, glosses, wordsOf(groups, ignored), shapes, byWord(classes), plain, byWord(industries), messages}, nil
}

func parseCues(data []byte) ([]cueGroup, error) {
	var groups []cueGroup
	if err := yaml.Unmarshal(data, &groups); err != nil {
		return nil, fmt.Errorf("ask: reading the cue words: %w", err)
	}
	return groups, nil
}

func byFirst(groups []cueGroup) map[rune][]phrase {
	out := make(map[rune][]phrase)
	for _, g := range groups {
		for _, text := range slices.Concat(g.En, g.Ja) {
			runes := []rune(knowledge.Fold(text))
			out[runes[0]] = append(out[runes[0]], phrase{runes, g.Cue})
		}
	}
	for _, list := range out {
		slices.SortStableFunc(list, func(a, b phrase) int { return len(b.runes) - len(a.runes) })
	}
	return out
}

func parseGlosses(data []byte) ([][]string, map[string][]string, error) {
	var meanings [][]string
	if err := yaml.Unmarshal(data, &meanings); err != nil {
		return nil, nil, fmt.Errorf("ask: reading the glosses: %w", err)
	}
	out := make(map[string][]string)
	for _, words := range meanings {
		folded := make([]string, len(words))
		for i, word := range words {
			folded[i] = knowledge.Fold(word)
		}
		for _, word := range folded {
			out[word] = append(out[word], folded...)
		}
	}
	return meanings, out, nil
}

// meanings lists the words that a statement may say it by, itself first.
func (v *vocabulary) meanings(word string) []string {
	out := []string{word}
	for _, stem := range stems(word) {
		for _, other := range v.glosses[stem] {
			if !slices.Contains(out, other) {
				out = append(out, other)
			}
		}
	}
	return out
}

// waysToSay are the meanings of a word; of one that has none but itself, those
// of the glosses of plain words.
func (v *vocabulary) waysToSay(word string) []string {
	if out := v.meanings(word); len(out) > 1 {
		return out
	}
	return append([]string{word}, v.plain.Others(word)...)
}

// stems are the word and what it may be an English form of.
func stems(word string) []string {
	out := []string{word}
	for _, suffix := range []string{"s", "es", "ed", "d", "ing"} {
		if stem, cut := strings.CutSuffix(word, suffix); cut && len(stem) >= 3 {
			out = append(out, stem)
		}
	}
	return out
}

// agents are the characters that make a word of a doer or a cost of one before.
const agents = "者員家師費"

// emptied says whether a run of kanji is made of ignored words, but for single
// characters: 全員教 of 全員教えて.
func (v *vocabulary) emptied(run string) bool {
	runes := []rune(run)
	if strings.ContainsAny(run[len(run)-len(string(runes[len(runes)-1])):], agents) && !v.ignored[run] {
		return len(runes) < 2 // 開発者 is more than 開発
	}
	for i := 0; i < len(runes); {
		n := 1
		for l := len(runes) - i; l > 1; l-- {
			if v.ignored[string(runes[i:i+l])] {
				n = l
				break
			}
		}
		if n == 1 && i+1 < len(runes) && !v.ignoredAt(runes, i+1) {
			return false
		}
		i += n
	}
	return true
}

// ignoredAt says whether an ignored word of two characters or more begins there.
func (v *vocabulary) ignoredAt(runes []rune, i int) bool {
	for l := len(runes) - i; l > 1; l-- {
		if v.ignored[string(runes[i:i+l])] {
			return true
		}
	}
	return false
}
