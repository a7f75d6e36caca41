package pattern

import (
	"regexp"
	"regexp/syntax"
	"unicode/utf8"
)

// A seeker finds the matches of an expression: it tries the places alone at
// which the first rune can stand, each up to where no match can follow. It
// serves expressions of which a match begins with one of few runes, or where
// the text does.
type seeker struct {
	here    *machine              // matches at the start of a text alone
	begins  [3]*state             // at the start of the text, after a letter or digit, after another rune
	expr    func() *regexp.Regexp // the same, for the groups; compiled when they are asked for
	groups  bool                  // there are some
	edges   bool                  // some condition asks for the runes around
	classes *classes
	first   []bool // by class: a match may begin so
	ascii   [utf8.RuneSelf]bool
}

const (
	atStart = iota
	afterWord
	afterOther
)

// stepsPerByte bounds what a seeker does before it gives way.
const stepsPerByte = 8

// next gives the bytes of the leftmost match that begins at or after a byte;
// -1, -1 if there is none. ok is false where that would take too long.
func (s *seeker) next(text string, at int) (start, end int, ok bool) {
	if s.first == nil {
		if at > 0 {
			return -1, -1, true
		}
		end, _, ok := s.here.end(text, s.begins[atStart])
		return min(end, 0), end, ok
	}
	steps := stepsPerByte * (len(text) - at + 16)
	for at < len(text) {
		if b := text[at]; b < utf8.RuneSelf && !s.ascii[b] {
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		if r < utf8.RuneSelf || s.first[s.classes.of(r)] {
			end, read, ok := s.here.end(text[at:], s.begins[before(text, at)])
			if !ok || end >= 0 {
				return at, at + end, ok
			}
			if steps -= read; steps < 0 {
				return 0, 0, false
			}
		}
		at += size
	}
	return -1, -1, true
}

// before tells what stands before a byte of a text.
func before(text string, at int) int {
	switch {
	case at == 0:
		return atStart
	case syntax.IsWordChar(rune(text[at-1])): // no byte of a longer rune is one
		return afterWord
	}
	return afterOther
}

// each gives the bytes of each match that does not touch one before it, and of
// its groups if they are wanted, up to most of them. ok is false where that
// would take too long.
func (s *seeker) each(text string, most int, groups bool) (out [][]int, ok bool) {
	for at := 0; most < 0 || len(out) < most; {
		start, end, ok := s.next(text, at)
		if !ok {
			return nil, false
		}
		if end < 0 {
			break
		}
		found := []int{start, end}
		if groups && s.groups {
			if found, ok = s.inside(text, start, end); !ok {
				return nil, false
			}
		}
		if out = append(out, found); end == 0 {
			break
		}
		at = end
	}
	return out, true
}

// inside gives the bytes of a match and its groups; ok is false where regexp
// must see what stands before it.
func (s *seeker) inside(text string, start, end int) (found []int, ok bool) {
	switch {
	case !s.edges:
		text = text[:end]
	case before(text, start) == afterWord:
		return nil, false
	}
	found = s.expr().FindStringSubmatchIndex(text[start:])
	for i := range found {
		if found[i] >= 0 {
			found[i] += start
		}
	}
	return found, true
}
