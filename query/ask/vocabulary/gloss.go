package vocabulary

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"talkgraph/knowledge"
)

//go:embed glosses.yaml
var glossData []byte

// maxRephrased bounds the ways in which a phrase is said.
const maxRephrased = 6

func parseGlosses(data []byte) ([][]string, error) {
	var meanings [][]string
	if err := yaml.Unmarshal(data, &meanings); err != nil {
		return nil, fmt.Errorf("vocabulary: reading the glosses: %w", err)
	}
	return meanings, nil
}

// byMeaning gives the words of its meaning to each word, all of them folded.
func byMeaning(meanings [][]string) map[string][]string {
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
	return out
}

// HasMeaning says whether other words say what a folded word says.
func (v *Vocabulary) HasMeaning(word string) bool { return len(v.glosses[word]) > 0 }

// Meanings lists the words that a statement may say a folded word by, itself
// first.
func (v *Vocabulary) Meanings(word string) []string {
	out := []string{word}
	for _, stem := range Stems(word) {
		for _, other := range v.glosses[stem] {
			if !slices.Contains(out, other) {
				out = append(out, other)
			}
		}
	}
	return out
}

// WaysToSay are the meanings of a folded word; of one that has none but itself,
// those of the glosses of plain words.
func (v *Vocabulary) WaysToSay(word string) []string {
	if out := v.Meanings(word); len(out) > 1 {
		return out
	}
	return append([]string{word}, v.Plain.Others(word)...)
}

// Stems are the word and what it may be an English form of.
func Stems(word string) []string {
	out := []string{word}
	for _, suffix := range []string{"s", "es", "ed", "d", "ing"} {
		if stem, cut := strings.CutSuffix(word, suffix); cut && len(stem) >= 3 {
			out = append(out, stem)
		}
	}
	return out
}

// Rephrased lists what a phrase may be in the other language, itself first.
func (v *Vocabulary) Rephrased(phrase string) []string {
	out := []string{phrase}
	folded := knowledge.Fold(phrase)
	if others := v.translated(folded); len(others) > 0 {
		return append(out, others[:min(len(others), maxRephrased)]...)
	}
	said := []string{""}
	for _, word := range strings.Fields(folded) {
		ways := v.translated(word)
		if len(ways) == 0 {
			ways = []string{word}
		}
		var more []string
		for _, before := range said {
			for _, way := range ways {
				more = append(more, strings.TrimSpace(before+" "+way))
			}
		}
		said = more[:min(len(more), maxRephrased*maxRephrased)]
	}
	return append(out, said...)
}

// translated are the meanings of a folded word in the other language.
func (v *Vocabulary) translated(word string) []string {
	var out []string
	for _, other := range slices.Concat(v.Meanings(word), v.Plain.Others(word)) {
		if beginsJapanese(other) != beginsJapanese(word) && !slices.Contains(out, other) {
			out = append(out, other)
		}
	}
	return out
}

// beginsJapanese says whether a word begins with a character of Japanese.
func beginsJapanese(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return isJapanese(first)
}
