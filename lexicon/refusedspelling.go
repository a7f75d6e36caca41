package lexicon

import (
	"strings"
	"unicode"
)

// misspellings refuses words in capitals that nearly spell names, but are taken
// for none.
func (v *verdict) misspellings() {
	var more []Refusal
	tokens := v.tokenize(v.found)
	for i := range tokens {
		t := &tokens[i]
		start, end := v.span(t)
		printed := v.surface(start, end)
		if t.length() < shortestFuzzy-1 || !strings.ContainsFunc(printed, unicode.IsUpper) {
			continue
		}
		if names := v.nearlySpelt(v.word(t)); len(names) > 0 {
			rule, reason := v.whyMisspelt(tokens, i, names)
			more = append(more, Refusal{start, end, printed, rule, reason})
		}
	}
	v.out = inOrder(v.out, more)
}

// nearlySpelt are the names that a word nearly spells, each word looked up once.
func (v *verdict) nearlySpelt(word string) []*Entry {
	all, ok := v.nearly[word]
	if !ok {
		all, _ = v.fuzzy.nearest(word, editsOf(word))
		v.nearly[word] = all
	}
	return all
}

func (v *verdict) whyMisspelt(tokens []token, i int, names []*Entry) (rule, reason string) {
	word := v.word(&tokens[i])
	switch {
	case v.words.common(word), v.words.lookalikes.has(word):
		return "ordinary-word", "an ordinary word, not misspelt " + names[0].Name
	case len(names) > 1:
		return "misspelling-of-several", "nearly spells " + listed(names) + ": which is not known"
	case len(word) < shortestFuzzy:
		return "misspelling-too-short", "too short to be a misspelling of " + names[0].Name
	case v.besideName(v.scan, tokens, i):
		return "beside-name", "a part of a name of two words, not misspelt " + names[0].Name
	}
	return "ordinary-words", "made of two ordinary words, not misspelt " + names[0].Name
}

// listed lists names for people, the first three of them.
func listed(entries []*Entry) string {
	var names []string
	for i, e := range entries {
		if i == 3 {
			names = append(names, "others")
			break
		}
		names = append(names, e.Name)
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " and " + names[last]
}

// inOrder joins two lists that are in order of their places.
func inOrder(a, b []Refusal) []Refusal {
	out := make([]Refusal, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if b[0].Start < a[0].Start {
			a, b = b, a
		}
		out, a = append(out, a[0]), a[1:]
	}
	return append(append(out, a...), b...)
}
