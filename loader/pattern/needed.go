package pattern

import (
	"regexp/syntax"
	"slices"
	"strings"
)

// most bounds the words that are looked for ahead of an expression.
const most = 128

// mostRunes bounds the characters of a class that are taken one by one.
const mostRunes = 16

// needed gives words of which every match of an expression holds one; nil if
// there is no such set.
func needed(re *syntax.Regexp) []string {
	if words := exact(re); words != nil {
		return useful(words)
	}
	switch re.Op {
	case syntax.OpLiteral:
		return useful(anyCase(re.Rune[:min(3, len(re.Rune))]))
	case syntax.OpCapture, syntax.OpPlus:
		return needed(re.Sub[0])
	case syntax.OpRepeat:
		if re.Min > 0 {
			return needed(re.Sub[0])
		}
	case syntax.OpAlternate:
		return ofAll(re.Sub)
	case syntax.OpConcat:
		return ofOne(re.Sub)
	}
	return nil
}

// ofAll joins what each of the alternatives needs.
func ofAll(subs []*syntax.Regexp) []string {
	var out []string
	for _, sub := range subs {
		words := needed(sub)
		if words == nil {
			return nil
		}
		out = append(out, words...)
	}
	return useful(out)
}

// ofOne is the best of what the parts of a sequence need: parts that are
// words stand together.
func ofOne(subs []*syntax.Regexp) []string {
	var best, run []string
	for _, sub := range subs {
		words, again := exact(sub), []string(nil)
		if words == nil && sub.Op == syntax.OpPlus {
			words = exact(sub.Sub[0]) // the first of them stands after the run, the last before what follows
			again = words
		}
		if joined := cross(run, words); joined != nil {
			run = joined
		} else {
			best, run = better(best, useful(run)), words
		}
		switch {
		case again != nil:
			best, run = better(best, useful(run)), again
		case words == nil:
			best = better(best, needed(sub))
		}
	}
	return better(best, useful(run))
}

// useful drops words that hold others of the set; nil if a word is empty.
func useful(words []string) []string {
	if len(words) == 0 || len(words) > most || slices.Contains(words, "") {
		return nil
	}
	return slices.DeleteFunc(slices.Compact(slices.Sorted(slices.Values(words))), func(w string) bool {
		return slices.ContainsFunc(words, func(o string) bool { return o != w && strings.Contains(w, o) })
	})
}

// better is the set that rules out more: that of longer words, then the smaller.
func better(a, b []string) []string {
	switch {
	case a == nil:
		return b
	case b == nil || shortest(a) > shortest(b) || shortest(a) == shortest(b) && len(a) <= len(b):
		return a
	}
	return b
}

func shortest(words []string) int {
	least := len(words[0])
	for _, w := range words {
		least = min(least, len(w))
	}
	return least
}
