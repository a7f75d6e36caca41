package ask

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon/sound"
	"talkgraph/query"
	"talkgraph/query/ask/vocabulary"
)

// Bounds of what is taken for a name by its sound.
const (
	leastSounds = 3 // consonants that a single word must have
	maxSounded  = 3 // runs of katakana that are looked up
)

// initials are the letters with which a Latin word may begin, by its first
// consonant; 0 is a vowel.
var initials = map[byte]string{
	0: "aeiouwyj", 'k': "kcq", 's': "scztp", 't': "tc", 'z': "zjg", 'c': "ct", 'b': "bvp", 'r': "rlw", 'f': "fp", 'n': "nk",
	'g': "g", 'd': "d", 'h': "h", 'p': "p", 'm': "m",
}

// bySound finds, in katakana that is left, names in Latin letters that sound
// so: ベン・キーホー for Ben Kehoe. One name must sound so best.
func bySound(ctx context.Context, g *query.Graph, q *question, v *vocabulary.Vocabulary, found []window) ([]window, error) {
	var out []window
	runs := q.katakana(found)
	for _, run := range runs[:min(maxSounded, len(runs))] {
		words := strings.FieldsFunc(q.scan.surface(q.tokens[run.first].from, q.tokens[run.last].to), func(r rune) bool { return scriptOf(r) != katakana })
		ordinary, err := isOrdinary(ctx, g, v, words)
		if err != nil {
			return nil, err
		}
		if ordinary {
			continue
		}
		for _, kinds := range [][]knowledge.Kind{{knowledge.Person, knowledge.Company}, {knowledge.Service}} {
			nodes, err := sounding(ctx, g, heard(words[0]), kinds)
			if err != nil {
				return nil, err
			}
			if n := soundsBest(words, nodes); n != nil {
				out = append(out, window{run.first, run.last, *n})
				break
			}
		}
	}
	return out, nil
}

// isOrdinary tells a word that is no name: it is short, has a meaning of its
// own, or lines of the graph hold it.
func isOrdinary(ctx context.Context, g *query.Graph, v *vocabulary.Vocabulary, words []string) (bool, error) {
	switch {
	case len(words) != 1:
		return false, nil
	case len(heard(words[0]).Consonants()) < leastSounds || v.HasMeaning(knowledge.Fold(words[0])):
		return true, nil
	}
	said, err := g.Search(ctx, words[0], []knowledge.Kind{knowledge.Statement}, 1, "")
	if err != nil {
		return false, fmt.Errorf("looking for lines that say %q: %w", words[0], err)
	}
	return len(said.Nodes) > 0 && said.Corrected == "", nil
}

// katakana lists the runs of katakana words that are left, joined by ・ or
// blanks, and in no name that was found.
func (q *question) katakana(found []window) []window {
	var out []window
	for _, i := range q.left {
		inside := slices.ContainsFunc(found, func(w window) bool { return w.first <= i && i <= w.last })
		if inside || q.tokens[i].script != katakana {
			continue
		}
		if n := len(out); n > 0 && out[n-1].last == i-1 && q.tokens[i].from-q.tokens[i-1].to == 1 {
			out[n-1].last = i
			continue
		}
		out = append(out, window{first: i, last: i})
	}
	return out
}

// heard is the sound of a word in katakana.
func heard(word string) sound.Sound { return sound.OfKatakana(knowledge.Fold(word)) }

// sounding lists things of some kinds with a name in which a word may begin with a sound.
func sounding(ctx context.Context, g *query.Graph, said sound.Sound, kinds []knowledge.Kind) ([]knowledge.Node, error) {
	var out []knowledge.Node
	for _, letter := range initials[said.Initial()] {
		page, err := g.Search(ctx, string(letter), kinds, query.MaxPage, "")
		if err != nil {
			return nil, fmt.Errorf("looking for names in %q: %w", letter, err)
		}
		out = append(out, page.Nodes...)
	}
	return out, nil
}
