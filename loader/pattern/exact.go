package pattern

import (
	"regexp/syntax"
	"unicode"
)

// exact gives all texts that an expression matches, edges aside, if they are few.
func exact(re *syntax.Regexp) []string {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return []string{""}
	case syntax.OpLiteral:
		if re.Flags&syntax.FoldCase == 0 {
			return []string{string(re.Rune)}
		}
	case syntax.OpCharClass:
		return class(re.Rune)
	case syntax.OpCapture:
		return exact(re.Sub[0])
	case syntax.OpQuest:
		if words := exact(re.Sub[0]); words != nil {
			return append([]string{""}, words...)
		}
	case syntax.OpAlternate:
		return union(re.Sub)
	case syntax.OpConcat:
		words := []string{""}
		for _, sub := range re.Sub {
			words = cross(words, exact(sub))
		}
		return words
	}
	return nil
}

// anyCase spells runes in small letters and capitals, in every way.
func anyCase(runes []rune) []string {
	words := []string{""}
	for _, r := range runes {
		orbit := []string{string(r)}
		for o := unicode.SimpleFold(r); o != r; o = unicode.SimpleFold(o) {
			orbit = append(orbit, string(o))
		}
		words = cross(words, orbit)
	}
	return words
}

// class lists the runes of a class of few.
func class(ranges []rune) []string {
	var out []string
	for i := 0; i+1 < len(ranges); i += 2 {
		if len(out)+int(ranges[i+1]-ranges[i]) >= mostRunes {
			return nil
		}
		for r := ranges[i]; r <= ranges[i+1]; r++ {
			out = append(out, string(r))
		}
	}
	return out
}

func union(subs []*syntax.Regexp) []string {
	var out []string
	for _, sub := range subs {
		words := exact(sub)
		if words == nil || len(out)+len(words) > most {
			return nil
		}
		out = append(out, words...)
	}
	return out
}

// cross puts each of b after each of a; nil if either is nil or they are many.
func cross(a, b []string) []string {
	if a == nil || b == nil || len(a)*len(b) > most {
		return nil
	}
	out := make([]string, 0, len(a)*len(b))
	for _, head := range a {
		for _, tail := range b {
			out = append(out, head+tail)
		}
	}
	return out
}
