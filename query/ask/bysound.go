package ask

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// Bounds of what is taken for a name by its sound.
const (
	leastSounds = 3 // consonants that a single word must have
	maxSounded  = 3 // runs of katakana that are looked up
)

// initials are the letters with which a Latin word may begin, by its first sound.
var initials = map[byte]string{
	'a': "aeiou", 'k': "kcq", 's': "scztp", 't': "t", 'j': "jg", 'c': "c", 'b': "bv", 'r': "rlw", 'f': "fp", 'n': "nk",
	'g': "g", 'd': "d", 'h': "h", 'p': "p", 'm': "m", 'y': "yj", 'w': "w",
}

// bySound finds, in katakana that is left, names in Latin letters that sound
// so: ベン・キーホー for Ben Kehoe. One name must sound so best.
func bySound(ctx context.Context, g *query.Graph, q *question, v *vocabulary, found []window) ([]window, error) {
	var out []window
	for _, run := range q.katakana(found)[:min(maxSounded, len(q.katakana(found)))] {
		words := strings.FieldsFunc(q.scan.surface(q.tokens[run.first].from, q.tokens[run.last].to), func(r rune) bool { return scriptOf(r) != katakana })
		ordinary, err := v.isOrdinary(ctx, g, words)
		if err != nil {
			return nil, err
		}
		if ordinary {
			continue
		}
		for _, kinds := range [][]knowledge.Kind{{knowledge.Person, knowledge.Company}, {knowledge.Service}} {
			nodes, err := sounding(ctx, g, v.sounds.ofKana(words[0]), kinds)
			if err != nil {
				return nil, err
			}
			if n := v.sounds.best(words, nodes); n != nil {
				out = append(out, window{run.first, run.last, *n})
				break
			}
		}
	}
	return out, nil
}

// isOrdinary tells a word that is no name: it is short, has a meaning of its
// own, or lines of the graph hold it.
func (v *vocabulary) isOrdinary(ctx context.Context, g *query.Graph, words []string) (bool, error) {
	switch {
	case len(words) != 1:
		return false, nil
	case len(v.sounds.ofKana(words[0])) < leastSounds || len(v.glosses[knowledge.Fold(words[0])]) > 0:
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

// sounding lists things of some kinds with a name in which a word may begin with a sound.
func sounding(ctx context.Context, g *query.Graph, sounds string, kinds []knowledge.Kind) ([]knowledge.Node, error) {
	if sounds == "" {
		return nil, nil
	}
	var out []knowledge.Node
	for _, letter := range initials[sounds[0]] {
		page, err := g.Search(ctx, string(letter), kinds, query.MaxPage, "")
		if err != nil {
			return nil, fmt.Errorf("looking for names in %q: %w", letter, err)
		}
		out = append(out, page.Nodes...)
	}
	return out, nil
}

// best is the one thing of which a name sounds like these words; of people the
// family name does, too.
func (s sounds) best(words []string, nodes []knowledge.Node) *knowledge.Node {
	byRank := make(map[bool][]knowledge.Node)
	for _, n := range nodes {
		same, near := s.sounds(words, n)
		if near && !slices.ContainsFunc(byRank[same], func(o knowledge.Node) bool { return o.ID == n.ID }) {
			byRank[same] = append(byRank[same], n)
		}
	}
	for _, rank := range []bool{true, false} {
		if len(byRank[rank]) > 0 {
			if len(byRank[rank]) == 1 {
				return &byRank[rank][0]
			}
			return nil
		}
	}
	return nil
}

// sounds says whether a name of a thing sounds like these words.
func (s sounds) sounds(words []string, n knowledge.Node) (same, near bool) {
	for _, name := range n.Names() {
		parts := strings.Fields(knowledge.Fold(name))
		if n.Kind == knowledge.Person && len(words) == 1 && len(parts) > 1 {
			parts = parts[len(parts)-1:]
		}
		if len(parts) != len(words) {
			continue
		}
		a, b := s.match(words, parts)
		same, near = same || a, near || b && (n.Kind != knowledge.Service || len(words) > 1) || a
	}
	return same, near
}

// match says whether all words sound the same, or nearly so: but for an r, or
// of several one sounds the same and the others begin so.
func (s sounds) match(words, parts []string) (same, near bool) {
	same, near = true, true
	alikes, begins := 0, 0
	for i, part := range parts {
		kana, latin := s.ofKana(words[i]), s.ofLatin(part)
		a, b := alike(kana, latin)
		same, near = same && a, near && b
		if b {
			alikes++
		} else if slices.ContainsFunc(latin, func(l string) bool { return kana != "" && l != "" && l[0] == kana[0] }) {
			begins++
		}
	}
	return same, near || alikes > 0 && alikes+begins == len(parts)
}
