package passage

import (
	"slices"
	"strings"
)

// A Term is one word that is looked for.
type Term struct {
	Word   string
	Ways   []Way
	Things []string // ids: a line that names one of these says the word
	Share  float64  // what it counts: 1; less if any question may hold it
	Must   bool     // where it is not said nothing is found
	Given  bool     // talks are known to have to do with it: it tells lines apart, but counts for no talk
}

// A Way is one in which a line may say a word.
type Way struct {
	Text  string  // folded
	Value float64 // 1: it is the word itself
	stems []string
}

// What the ways to say a word are worth.
const (
	aMeaning = 0.9
	aPart    = 0.6 // 変える for 変更: the first character as a verb
)

// Term is what is looked for where a folded word is asked.
func (g *Glosses) Term(word string, share float64) Term {
	t := Term{Word: word, Share: share}
	t.add(word, 1)
	for _, other := range g.Others(word) {
		t.add(other, aMeaning)
	}
	if runes := []rune(word); len(runes) == 3 && isKanji(runes[0]) && isKanji(runes[2]) {
		t.add(string(runes[:2]), aPart) // 新聞 of 新聞社
		for _, other := range g.Others(string(runes[:2])) {
			t.add(other, aPart)
		}
	}
	return t
}

// Also takes another word as a way to say the term.
func (t *Term) Also(word string) { t.add(word, aMeaning) }

// Part takes a word that the term is made of as a way to say some of it.
func (t *Term) Part(word string) { t.add(word, aPart) }

func (t *Term) add(text string, value float64) {
	w := Way{Text: text, Value: value}
	if japanese(text) {
		w.Text = strings.TrimSuffix(text, "ー")
	} else {
		w.stems = stems(text)
	}
	same := func(o Way) bool { return o.Text == w.Text || len(w.stems) > 0 && slices.Equal(o.stems, w.stems) }
	if !slices.ContainsFunc(t.Ways, same) {
		t.Ways = append(t.Ways, w)
	}
}

// Beginnings are texts that stand at the start of a word wherever the term is
// said: what to ask a store for.
func (t Term) Beginnings() []string {
	var out []string
	for _, w := range t.Ways {
		text := w.Text
		if len(w.stems) > 0 {
			text = strings.TrimRight(strings.Join(w.stems, " "), "i")
		}
		if len(text) > 1 {
			out = append(out, text)
		}
	}
	return out
}
