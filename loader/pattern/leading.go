package pattern

import (
	"regexp/syntax"
	"slices"
)

// leading gives words with one of which every match begins, of expressions
// that match at the start of the text alone; nil if there is no such set.
func leading(re *syntax.Regexp) []string {
	if re.Op != syntax.OpConcat || re.Sub[0].Op != syntax.OpBeginText {
		return nil
	}
	if words := prefixes(&syntax.Regexp{Op: syntax.OpConcat, Sub: re.Sub[1:]}); !slices.Contains(words, "") {
		return words
	}
	return nil
}

// prefixes gives words with one of which every match of an expression begins;
// nil if there is no such set. A word may be empty.
func prefixes(re *syntax.Regexp) []string {
	if words := exact(re); words != nil {
		return words
	}
	switch re.Op {
	case syntax.OpCapture, syntax.OpPlus:
		return prefixes(re.Sub[0])
	case syntax.OpRepeat:
		if re.Min > 0 {
			return prefixes(re.Sub[0])
		}
	case syntax.OpAlternate:
		return prefixesOfAll(re.Sub)
	case syntax.OpConcat:
		run := []string{""}
		for _, sub := range re.Sub {
			if joined := cross(run, exact(sub)); joined != nil {
				run = joined
				continue
			}
			if joined := cross(run, prefixes(sub)); joined != nil {
				run = joined
			}
			break
		}
		return run
	}
	return nil
}

func prefixesOfAll(subs []*syntax.Regexp) []string {
	var out []string
	for _, sub := range subs {
		words := prefixes(sub)
		if words == nil || len(out)+len(words) > most {
			return nil
		}
		out = append(out, words...)
	}
	return out
}
