package pattern

import (
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// clauses gives sets of words in small letters: every match of an expression
// holds a word of each set, but for the case of its letters. Sets that rule out
// hardly anything are left out.
func clauses(re *syntax.Regexp) [][]string {
	re = inSmall(re)
	for re.Op == syntax.OpCapture {
		re = re.Sub[0]
	}
	parts := []*syntax.Regexp{re}
	if re.Op == syntax.OpConcat {
		parts = re.Sub
	}
	var out [][]string
	for _, words := range ofEach(parts) {
		for i, w := range words {
			words[i] = small(w)
		}
		if words = useful(words); words != nil && !slices.ContainsFunc(words, everywhere) {
			out = append(out, words)
		}
	}
	return out
}

// everywhere tells words that hardly a text is without: a blank, a hiragana.
func everywhere(word string) bool {
	r, size := utf8.DecodeRuneInString(word)
	return size == len(word) && (unicode.IsSpace(r) || unicode.Is(unicode.Hiragana, r))
}

// ofEach is what the parts of a sequence need, each: parts that are words
// stand together.
func ofEach(parts []*syntax.Regexp) (out [][]string) {
	var run []string
	for _, part := range parts {
		words := exact(part)
		if joined := cross(run, words); joined != nil {
			run = joined
			continue
		}
		if out = append(out, useful(run)); words == nil {
			out = append(out, needed(part))
		}
		run = words
	}
	return append(out, useful(run))
}

// inSmall is an expression of which the letters that match in any case are
// plain letters, in small ones; it matches less.
func inSmall(re *syntax.Regexp) *syntax.Regexp {
	out := *re
	if re.Op == syntax.OpLiteral && re.Flags&syntax.FoldCase != 0 {
		if small(string(re.Rune)) != strings.ToLower(string(re.Rune)) {
			return &syntax.Regexp{Op: syntax.OpStar, Sub: []*syntax.Regexp{{Op: syntax.OpAnyChar}}}
		}
		out.Flags &^= syntax.FoldCase
		out.Rune = []rune(small(string(re.Rune)))
	}
	out.Sub = make([]*syntax.Regexp, len(re.Sub))
	for i, sub := range re.Sub {
		out.Sub[i] = inSmall(sub)
	}
	return &out
}

// small is a text with the letters of ASCII in small ones.
func small(text string) string {
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, text)
}
