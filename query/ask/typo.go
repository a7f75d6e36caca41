package ask

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// Lengths from which a word may be a slip of the fingers.
const (
	minSwapped = 5 // two letters swapped
	minTyped   = 4 // letters that were typed where one was missed
)

// mended is the question with slips of the fingers set right: words that
// nothing in the graph says, and that are almost a word that questions are
// made of. Other words stay, since they are conditions.
func mended(ctx context.Context, g *query.Graph, q *question, v *vocabulary) (string, error) {
	text, shift := slices.Clone(q.scan.text), 0
	for _, i := range q.left {
		t := q.tokens[i]
		right := v.meant(t.text)
		if right == "" {
			continue
		}
		said, err := g.Search(ctx, t.text, nil, 1, "")
		if err != nil {
			return "", fmt.Errorf("looking up %q: %w", t.text, err)
		}
		if len(said.Nodes) > 0 && said.Corrected == "" {
			continue
		}
		from, to := q.scan.folded[t.from].Start+shift, q.scan.folded[t.to-1].End+shift
		text = slices.Replace(text, from, to, []rune(right)...)
		shift += len([]rune(right)) - (to - from)
	}
	return string(text), nil
}

// meant is the word of questions that a word is a slip of; empty if there is none.
func (v *vocabulary) meant(word string) string {
	if len(word) < minTyped || strings.ContainsFunc(word, func(r rune) bool { return r < 'a' || r > 'z' }) || len(v.glosses[word]) > 0 {
		return ""
	}
	for _, right := range v.words {
		if slipped(word, right) {
			return right
		}
	}
	return ""
}

// slipped says whether a word becomes another by one slip inside: two letters
// swapped, one missed, or one typed twice.
func slipped(word, right string) bool {
	last := len(right) - 1
	if word[0] != right[0] || word[len(word)-1] != right[last] {
		return false
	}
	switch len(right) - len(word) {
	case 0:
		at := 1
		for at < last && word[at] == right[at] {
			at++
		}
		return at+1 < last && word[at] == right[at+1] && word[at+1] == right[at] && word[at+2:] == right[at+2:]
	case 1:
		return without1(right, word)
	case -1:
		return len(right) >= minSwapped && doubled(word, right)
	}
	return false
}

// without1 says whether a word is another one without one letter.
func without1(long, short string) bool {
	for at := 1; at+1 < len(long); at++ {
		if long[:at]+long[at+1:] == short {
			return true
		}
	}
	return false
}

// doubled says whether a word is another one with a letter typed twice.
func doubled(long, short string) bool {
	for at := 1; at < len(long); at++ {
		if long[at] == long[at-1] && long[:at]+long[at+1:] == short {
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
