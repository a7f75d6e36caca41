package telling

import (
	"strings"
	"unicode/utf8"

	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

var (
	spelt    = pattern.MustCompile(byline.LatinName)
	noPerson = pattern.MustCompile(`(?:[(]|\b(?:[Aa]t|[Oo]f|[Ii]n|[Nn]ear|[Ii]nto) (?:the )?)$`)
	genitive = pattern.MustCompile(`(?:'s|’s)$`)
)

// namesIn gives what a sentence spells like names of people, but for what
// stands in quotes.
func namesIn(text string, s span, quotes []span, lex *lexicon.Lexicon) []span {
	var out []span
	for _, at := range spelt.FindAllStringIndex(text[s.from:s.to], -1) {
		n := span{s.from + at[0], s.from + at[1]}
		if inside(n.from, quotes) || noPerson.MatchString(text[s.from:n.from]) || n.from > s.from && strings.ContainsRune("-@#/'’", rune(text[n.from-1])) {
			continue
		}
		if n = trimmed(text, n); n.from < n.to && isName(text[n.from:n.to], lex) {
			out = append(out, n)
		}
	}
	return out
}

// trimmed takes the words off what is spelt like a name that are none of it:
// "Then", "Google's", "Keynote". An empty span is no name.
func trimmed(text string, n span) span {
	for {
		first, rest, more := strings.Cut(text[n.from:n.to], " ")
		if !more {
			return span{}
		}
		drops := byline.EndsNoName(first) || genitive.MatchString(first) || byline.IsTitle(first) || nouns.Has(first)
		if drops || !byline.OpensWithGiven(first+" "+rest) && byline.OpensWithGiven(rest) {
			n.from = n.to - len(rest)
			continue
		}
		last := strings.LastIndex(text[n.from:n.to], " ")
		word := text[n.from+last+1 : n.to]
		if byline.EndsNoName(word) || byline.IsTitle(word) || nouns.Has(word) {
			n.to = n.from + last
			continue
		}
		if at := genitive.FindStringIndex(text[n.from:n.to]); at != nil {
			n.to = n.from + at[0]
		}
		return n
	}
}

func isName(name string, lex *lexicon.Lexicon) bool {
	return strings.Contains(name, " ") && byline.IsName(name, lex) && !lex.Ordinary(name)
}

// person is the name at a span of a text, by code points.
func person(text string, n span) byline.Person {
	start := utf8.RuneCountInString(text[:n.from])
	return byline.Person{Name: text[n.from:n.to], Start: start, End: start + utf8.RuneCountInString(text[n.from:n.to])}
}
