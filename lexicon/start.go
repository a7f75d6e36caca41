package lexicon

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// starts tells, of the names of one kind, how they begin.
type starts struct {
	pairs map[[2]rune]bool // first two runes of keys; the second is 0 in keys of one
	names fuzzyNames
}

func startsOf(entries []*Entry) map[knowledge.Kind]*starts {
	out := make(map[knowledge.Kind]*starts)
	for _, e := range entries {
		s := out[e.Kind]
		if s == nil {
			s = &starts{make(map[[2]rune]bool), make(fuzzyNames)}
			out[e.Kind] = s
		}
		for _, n := range e.spelt {
			pair := [2]rune{}
			copy(pair[:], []rune(n.key))
			s.pairs[pair] = true
			s.names.learn(n.key, n.name, e)
		}
	}
	return out
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
	switch {
	case isASCIIWord(first) && isASCIIWord(second):
		return s.pair(lowerASCII(first), lowerASCII(second)) || s.nearly(text)
	case isCommonJapanese(first) && isCommonJapanese(second) && second != 'イ' && apart(text[size+next:]):
		return s.pair(first, second)
	}
	return true
}

// apart tells whether what follows a word or a letter is surely no part of it.
func apart(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || r < utf8.RuneSelf || isCommonJapanese(r) || strings.ContainsRune("、。「」・ー　", r)
}

func (s *starts) pair(first, second rune) bool {
	return s.pairs[[2]rune{first, second}] || s.pairs[[2]rune{first, 0}]
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

func (s *starts) near(word string) bool {
	found := false
	speltByLength(s.names).within([]rune(strings.ToLower(word)), 2, func(speltName, int) { found = true })
	return found
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
