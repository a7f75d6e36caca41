package lexicon

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// starts tells, of the names of one kind, how they begin.
type starts struct {
	heads map[[3]rune]bool   // first one, two and three runes of keys, with 0 after them
	whole map[[3]rune]bool   // keys of one and two runes
	keys  []string           // sorted
	owned bool               // some have a provider, of which the name may stand before what is misspelt
	fuzzy func() *fuzzyNames // made when a text first asks for it
}

func startsOf(entries []*Entry) map[knowledge.Kind]*starts {
	out := make(map[knowledge.Kind]*starts)
	for _, e := range entries {
		s := out[e.Kind]
		if s == nil {
			s = &starts{heads: make(map[[3]rune]bool), whole: make(map[[3]rune]bool)}
			s.fuzzy = sync.OnceValue(func() *fuzzyNames { return fuzzyOf(entries, e.Kind) })
			out[e.Kind] = s
		}
		s.owned = s.owned || e.Provider != ""
		for _, n := range e.spelt {
			s.learn(n.key)
		}
	}
	for _, s := range out {
		slices.Sort(s.keys)
	}
	return out
}

// fuzzyOf are the names of one kind that misspellings are looked up in.
func fuzzyOf(entries []*Entry, kind knowledge.Kind) *fuzzyNames {
	f := newFuzzyNames(0)
	for _, e := range entries {
		for _, n := range e.spelt {
			if e.Kind == kind && !n.context {
				f.learn(n.key, e)
			}
		}
	}
	return f
}

func (s *starts) learn(key string) {
	s.keys = append(s.keys, key)
	head := [3]rune{}
	for i, r := range []rune(key) {
		if i == len(head) {
			return
		}
		head[i] = r
		s.heads[head] = true
	}
	s.whole[head] = true
}

// MayStart is false only if Find gives no name of the kind at the start of the
// text: cheap to ask first.
func (l *Lexicon) MayStart(text string, kind knowledge.Kind) bool {
	s := l.starts[kind]
	if s == nil {
		return false
	}
	first, size := utf8.DecodeRuneInString(text)
	second, next := utf8.DecodeRuneInString(text[size:])
	third, _ := utf8.DecodeRuneInString(text[size+next:])
	switch {
	case isKatakana(first) && (kind == knowledge.Service || kind == knowledge.Company):
		return true // it may spell a name by its sound
	case isASCIIWord(first) && isASCIIWord(second):
		return s.head(lowerASCII(first), lowerASCII(second), lowerASCII(third)) && s.begins(text) || s.nearly(text)
	case isCommonJapanese(first) && isCommonJapanese(second) && second != 'イ' && apart(text[size+next:]):
		return s.head(first, second, 0)
	case (isASCIIWord(first) || isKanji(first)) && second < utf8.RuneSelf:
		return s.heads[[3]rune{lowerASCII(first)}] // a word of one letter
	}
	return true
}

func isKanji(r rune) bool { return 0x4E00 <= r && r <= 0x9FFF }

// apart tells whether what follows a word or a letter is surely no part of it.
func apart(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || r < utf8.RuneSelf || isCommonJapanese(r) || strings.ContainsRune("、。「」・ー　", r)
}

// head tells whether a key may begin with the runes; the third is looked at if
// it is of a word.
func (s *starts) head(first, second, third rune) bool {
	if !isASCIIWord(third) {
		third = 0
	}
	return s.heads[[3]rune{first, second, third}] || s.whole[[3]rune{first}] || s.whole[[3]rune{first, second}]
}

// nearly tells whether a text's first word, or its first two, may be a
// misspelt name; true as well where its first words are not ASCII alone.
func (s *starts) nearly(text string) bool {
	one := wordEnd(text)
	two := one
	if strings.HasPrefix(text[one:], " ") {
		two = one + 1 + wordEnd(text[one+1:])
	}
	return !apart(text[two:]) || s.near(text[:one]) || s.near(text[:one]+strings.TrimPrefix(text[one:two], " "))
}

// near tells whether a word may be a misspelt name of the kind.
func (s *starts) near(word string) bool {
	if len(word) < shortestFuzzy {
		return false
	}
	names, _ := s.fuzzy().nearest(strings.ToLower(word), editsOf(word))
	return len(names) > 0
}

func wordEnd(text string) int {
	end := 0
	for end < len(text) && isASCIIWord(rune(text[end])) {
		end++
	}
	return end
}

func isASCIIWord(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
}

func lowerASCII(r rune) rune {
	if 'A' <= r && r <= 'Z' {
		return r + 'a' - 'A'
	}
	return r
}
