package mention

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/lexicon"
)

// A namePart is what a word of a person's Latin name stands for.
type namePart struct {
	key    string // of the one person that it can mean; empty if there are two
	doubts bool   // it is another word too: Mark, Sam
}

// nameParts are the words of names of people, each with its person.
type nameParts map[string]namePart

// longPart is how many letters a part of a name has that means somebody wherever
// it stands.
const longPart = 4

// learn notes the words of a name: a given name that is another word too needs
// more to be said for it, a surname that is one stands for nobody alone.
func (p nameParts) learn(lex *lexicon.Lexicon, name []string, key string, entry *lexicon.Entry) {
	for i, word := range name {
		doubts := len(word) < longPart || commonWords.Has(word) || slices.ContainsFunc(lex.Lookup(word), func(e *lexicon.Entry) bool { return e != entry })
		if !doubts || i == 0 && utf8.RuneCountInString(word) > 2 {
			p.add(word, key, doubts)
		}
	}
	for _, short := range nicknames[name[0]] {
		p.add(short, key, len(short) < longPart || commonWords.Has(short) || len(lex.Lookup(short)) > 0)
	}
}

// least is how many small letters the words have at least that begin with a
// capital and may be one of the parts.
func (p nameParts) least() int {
	for word := range p {
		if len(word) < longPart {
			return longPart - 2
		}
	}
	return longPart - 1
}

func (p nameParts) add(word, key string, doubts bool) {
	if other, ok := p[word]; ok && other.key != key {
		key = ""
	}
	p[word] = namePart{key, doubts}
}

// meansPerson tells whether a word that begins with a capital is somebody's
// given name rather than the word that it is too: it stands within a sentence,
// and no small word before it makes it a noun, or a verb follows it.
func meansPerson(text string, from, to int) bool {
	before, blank := strings.CutSuffix(text[:from], " ")
	if word := before[strings.LastIndexByte(before, ' ')+1:]; blank && word != "" && !strings.ContainsFunc(word, notSmall) {
		return !nounsFollow.Has(word)
	}
	after, blank := strings.CutPrefix(text[to:], " ")
	if of := strings.Index(after, ") "); of > 0 && strings.HasPrefix(after, "(") {
		after = after[of+len(") "):] // "Mark (Acme) showed"
	}
	verb, _, more := strings.Cut(after, " ")
	return blank && more && personActs(verb)
}

func notSmall(r rune) bool { return !unicode.IsLower(r) }

// personActs tells words that follow the name of somebody who does something.
func personActs(word string) bool {
	inflected := len(word) > 3 && (strings.HasSuffix(word, "ed") || strings.HasSuffix(word, "s"))
	return !strings.ContainsFunc(word, notSmall) && (inflected || actsShort.Has(word) || speaksEn.Has(word))
}

// named tells whether a line has another mention at the place.
func (r *finder) named(i int, m Mention) bool {
	return slices.ContainsFunc(r.Found[i], func(o Mention) bool { return m.Start < o.End && o.Start < m.End })
}
