// Package vocabulary holds the words that questions are made of, in English
// and Japanese, and what they say: cues, words without a meaning of their own,
// words of one meaning, sorts of service and of company, what facts look like,
// and what replies say of themselves. Each list is a data file beside the code
// that reads it. It knows nothing of any one question.
package vocabulary

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"talkgraph/knowledge"
	"talkgraph/query/passage"
)

//go:embed ignored.txt
var ignoredData string

// A Vocabulary is the word lists, ready to use. It never changes.
type Vocabulary struct {
	Plain *passage.Glosses // glosses and more, for finding by plain words

	phrases    map[rune][]Phrase   // by first rune, longest first
	ignored    map[string]bool     // folded words
	glosses    map[string][]string // folded word to the words of its meaning, itself first
	words      []string            // English ones that questions are made of
	shapes     map[Cue]Shape       // what lines look like that hold a fact
	classes    map[string]*Class   // sorts of service by folded name
	industries map[string]*Class   // industries and countries of companies by folded name
	messages   map[string]message  // what replies say of themselves
}

// bundled reads the lists once.
var bundled = sync.OnceValues(read)

// Bundled is the vocabulary that is in the program. Its error names the list
// that has not the form of one.
func Bundled() (*Vocabulary, error) { return bundled() }

func read() (*Vocabulary, error) {
	groups, err := parseCues(cueData)
	if err != nil {
		return nil, err
	}
	v := &Vocabulary{phrases: byFirst(groups), ignored: passage.Words(ignoredData)}
	v.words = wordsOf(groups, v.ignored)
	meanings, err := parseGlosses(glossData)
	if err != nil {
		return nil, err
	}
	v.glosses = byMeaning(meanings)
	if v.Plain, err = passage.NewGlosses(meanings); err != nil {
		return nil, err
	}
	if v.shapes, err = parseShapes(shapeData); err != nil {
		return nil, err
	}
	if v.classes, err = readClasses(classData); err != nil {
		return nil, err
	}
	if v.industries, err = readClasses(industryData); err != nil {
		return nil, err
	}
	v.messages, err = parseMessages(messageData)
	return v, err
}

// Ignored says whether a folded word says nothing of what is looked for.
func (v *Vocabulary) Ignored(word string) bool { return v.ignored[word] }

// agents are the characters that make a word of a doer or a cost of one before.
const agents = "者員家師費"

// IsAgent says whether a character makes a word of a doer or of a cost of the
// word before it: the 者 of 開発者.
func IsAgent(r rune) bool { return strings.ContainsRune(agents, r) }

// Emptied says whether a run of kanji is made of ignored words, but for single
// characters: 全員教 of 全員教えて.
func (v *Vocabulary) Emptied(run string) bool {
	runes := []rune(run)
	if IsAgent(runes[len(runes)-1]) && !v.ignored[run] {
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
func (v *Vocabulary) ignoredAt(runes []rune, i int) bool {
	for l := len(runes) - i; l > 1; l-- {
		if v.ignored[string(runes[i:i+l])] {
			return true
		}
	}
	return false
}

// wordsOf lists the English words of the cues and the ignored ones, in order.
func wordsOf(groups []cueGroup, ignored map[string]bool) []string {
	var out []string
	for _, g := range groups {
		for _, text := range g.En {
			out = append(out, strings.Fields(knowledge.Fold(text))...)
		}
	}
	for word := range ignored {
		out = append(out, word)
	}
	slices.Sort(out)
	return slices.DeleteFunc(slices.Compact(out), func(w string) bool { return len(w) < minSwapped })
}
