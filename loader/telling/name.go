package telling

import (
	"strings"

	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

var (
	spelt    = pattern.MustCompile(byline.LatinName)
	noPerson = pattern.MustCompile(`(?:[(]|\b(?:[Aa]t|[Oo]f|[Ii]n|[Nn]ear|[Ii]nto) (?:the )?)$`)
	owner    = pattern.MustCompile(`^` + byline.LatinName + `(?:'s?|[ ]?’s?|[ ]'s) ` + linkWords + `(?i:` + noun + `)\b`)
	genitive = pattern.MustCompile(`(?:'s|’s)$`)
	itsFirm  = pattern.MustCompile(`^(?: ?[(][^()]{2,90}[)])?,? from (?:the )?$`) // what stands behind a name and this is its company
	ownsNext = pattern.MustCompile(`(?:'s|’s) `)
)

// dropsFirst tells words that open no name, though their capital joins them to it.
func dropsFirst(word string) bool {
	return word == "Chief" || word == "Officer" || byline.EndsNoName(word) || genitive.MatchString(word) || byline.IsTitle(word) || nouns.Has(word)
}

// fromGiven is the name behind the words before the given name in what is spelt
// like one: "Executive Director Ana Lopez". It is empty if no words stand there.
func fromGiven(name string) string {
	if byline.OpensWithGiven(name) {
		return ""
	}
	for _, rest, more := strings.Cut(name, " "); more; _, rest, more = strings.Cut(rest, " ") {
		if byline.OpensWithGiven(rest) {
			return rest
		}
	}
	return ""
}

// namesIn gives what a sentence spells like names of people, but for what
// stands in quotes.
func namesIn(text string, s span, quotes []span, lex *lexicon.Lexicon) []span {
	var out []span
	for next := s.from; next < s.to; {
		at := spelt.FindStringIndex(text[next:s.to])
		if at == nil {
			break
		}
		n := span{next + at[0], next + at[1]}
		n.from += byline.GluedFront(text[n.from:n.to])
		if first, _, _ := strings.Cut(text[n.from:n.to], " "); dropsFirst(first) || fromGiven(text[n.from:n.to]) != "" {
			next = n.from + len(first) // more of the name may stand behind what is spelt so
			continue
		}
		if at := byline.BehindOffice(text[n.from:n.to], lex); at > 0 {
			next = n.from + at
			continue
		}
		next = n.to
		before := text[s.from:n.from]
		if len(out) > 0 && itsFirm.MatchString(text[out[len(out)-1].to:n.from]) {
			continue
		}
		if inside(n.from, quotes) || noPerson.MatchString(before) && !ofWhose.MatchString(before) && !owner.MatchString(text[n.from:s.to]) && !(callsIt.MatchString(before) && ofTheir.MatchString(text[n.to:s.to])) || n.from > s.from && strings.ContainsRune("-@#/'’", rune(text[n.from-1])) {
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
		if dropsFirst(first) {
			n.from = n.to - len(rest)
			continue
		}
		if given := fromGiven(text[n.from:n.to]); given != "" {
			n.from = n.to - len(given)
			continue
		}
		if at := ownsNext.FindStringIndex(text[n.from:n.to]); at != nil {
			n.to = n.from + at[0] // "Ana Lopez's Boxes at Sea"
			return n
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

// person is the name at a span of a text, by code points, and the company in
// brackets behind it.
func person(text string, n span) byline.Person {
	p := byline.PersonAt(text, n.from, n.to)
	if at := inBrackets.FindStringSubmatchIndex(text[n.to:]); at != nil && !byline.IsTitle(text[n.to+at[2]:n.to+at[3]]) && !strings.HasPrefix(text[n.to+at[2]:], "Chief ") {
		p.SetCompany(text, n.to+at[2], n.to+at[3])
	}
	return p
}

// inBrackets is what is spelt like a company behind a name, alone in brackets.
var inBrackets = pattern.MustCompile(`^ [(]([A-Z\d][\w&.’'-]*(?: (?:(?:of|and|the|&) ){0,2}[A-Z\d][\w&.’'-]*){0,3})[)]`)
