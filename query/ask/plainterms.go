package ask

import (
	"slices"
	"strings"
	"unicode"

	"talkgraph/knowledge"
	"talkgraph/query/ask/vocabulary"
	"talkgraph/query/passage"
)

// aHint is what a word counts that any question may hold, against one that
// says what is looked for.
const aHint = 0.3

// plainTerms are the words of a question that are looked for in lines: topics
// and what names nothing, and for less those that any question may hold.
func (q *question) plainTerms(v *vocabulary.Vocabulary, refs []reference) []passage.Term {
	w := wording{q: q, glosses: v.Plain, ignored: v.Ignored}
	for i := 0; i < len(q.tokens); i++ {
		t := q.tokens[i]
		inside := slices.ContainsFunc(refs, func(r reference) bool { return r.first <= i && i <= r.last })
		switch {
		case inside || t.thing >= 0 && q.things[t.thing].kind != knowledge.Topic:
		case w.two(i):
			i++
		case t.thing >= 0:
			w.topic(q.things[t.thing])
		case t.cue != "":
			w.cue(i, t)
		case slices.Contains(q.left, i):
			w.words(t, 1)
		default:
			w.hint(t)
		}
	}
	return w.terms
}

// A wording gathers the terms of a question.
type wording struct {
	q       *question
	glosses *passage.Glosses
	ignored func(string) bool
	terms   []passage.Term
}

// two takes two English words for one that the glosses know: call center.
func (w *wording) two(i int) bool {
	if i+1 >= len(w.q.tokens) || w.q.tokens[i].script != latin || w.q.tokens[i+1].script != latin || w.q.tokens[i+1].thing >= 0 {
		return false
	}
	both := w.q.tokens[i].text + " " + w.q.tokens[i+1].text
	if !w.glosses.Knows(both) {
		return false
	}
	w.add(w.glosses.Term(both, 1))
	return true
}

// topic takes a topic for a word that lines may name, too.
func (w *wording) topic(n named) {
	t := w.glosses.Term(knowledge.Fold(n.surface), 1)
	for _, other := range w.glosses.Others(knowledge.Fold(n.name)) {
		t.Also(other)
	}
	t.Also(knowledge.Fold(n.name))
	for _, part := range w.parts(n) {
		t.Part(part)
	}
	t.Things = []string{n.id}
	w.add(t)
}

// parts are the words with a meaning of their own that a name is made of.
func (w *wording) parts(n named) []string {
	var out []string
	for i := n.from; i < n.to; {
		kind, to := scriptOf(w.q.scan.at(i)), i+1
		for to < n.to && scriptOf(w.q.scan.at(to)) == kind {
			to++
		}
		if kind == latin && i > n.from && to == n.to {
			out = append(out, w.q.scan.word(i, to)) // the head of "file transfer"
		}
		if kind == kanji || kind == katakana {
			for _, word := range w.glosses.Cut(w.q.scan.word(i, to)) {
				if w.glosses.Knows(word) && to-i < n.to-n.from {
					out = append(out, word)
				}
			}
		}
		i = to
	}
	return out
}

// words adds what a token is made of.
func (w *wording) words(t token, share float64) {
	if w.glosses.Hint(t.text) {
		share = aHint
	}
	if t.script == latin {
		term := w.glosses.Term(t.text, share)
		term.Must = share == 1 && w.q.looksLikeName(t)
		w.add(term)
		return
	}
	for _, word := range w.glosses.Cut(t.text) {
		if w.glosses.Hint(word) {
			share = min(share, aHint)
		}
		w.add(w.glosses.Term(word, share))
	}
}

func (w *wording) add(t passage.Term) {
	for i, o := range w.terms {
		if o.Word == t.Word {
			w.terms[i].Share = max(o.Share, t.Share)
			return
		}
	}
	w.terms = append(w.terms, t)
}

// cue adds the word of a cue that says something of what is looked for: of one
// that is neither what is asked for nor how.
func (w *wording) cue(i int, t token) {
	if i != w.q.head && (t.cue.In("rel") || t.cue.In("kind")) && !slices.Contains([]vocabulary.Cue{"rel.about", "rel.speak", "rel.mention", "kind.talks"}, t.cue) {
		w.hint(token{from: t.from, to: t.to, text: t.text, script: scriptOf(w.q.scan.at(t.from))})
	}
}

// hint adds words that any question may hold, as far as their meaning is known.
func (w *wording) hint(t token) {
	switch {
	case t.script == kanji && w.ignored(t.text):
	case t.script == kanji && t.to-t.from == 1 && w.q.isNounAlone(t):
		w.add(w.glosses.Term(t.text, aHint))
	case t.script == kanji && t.to-t.from == 1:
		if verb := w.glosses.Verb(w.q.scan.word(t.from, min(t.from+4, len(w.q.scan.folded)))); verb != "" {
			w.add(w.glosses.Term(verb, aHint))
		}
	case t.script == latin:
		if w.glosses.Knows(t.text) {
			w.add(w.glosses.Term(t.text, aHint))
		}
	case t.script == kanji || t.script == katakana:
		for _, word := range w.glosses.Cut(t.text) {
			if w.glosses.Knows(word) {
				w.add(w.glosses.Term(word, aHint))
			}
		}
	}
}

// isNounAlone tells a word of one character by the particle behind it: 光の.
func (q *question) isNounAlone(t token) bool {
	return scriptOf(q.scan.at(t.from-1)) != kanji && strings.ContainsRune("のはがをにでと", q.scan.at(t.to)) && q.scan.at(t.to) != 0
}

// looksLikeName says whether a word of Latin letters is printed as names are:
// with a capital inside an English sentence, or a digit, or among Japanese.
func (q *question) looksLikeName(t token) bool {
	surface := []rune(q.scan.surface(t.from, t.to))
	if t.from == 0 && !q.ja {
		return slices.ContainsFunc(surface[1:], unicode.IsUpper)
	}
	letter := slices.ContainsFunc(surface, unicode.IsLetter)
	return letter && (slices.ContainsFunc(surface, unicode.IsUpper) || slices.ContainsFunc(surface, unicode.IsDigit))
}
