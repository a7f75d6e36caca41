package telling

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

var (
	quoted = pattern.MustCompile(`“[^“”]{2,160}”|"[^"]{2,160}"|\*\*[^*]{2,160}\*\*`)
	// leadItalic is a title in italics before who gave the talk, with which a text begins.
	leadItalic = pattern.MustCompile(`^(\*[^*]{6,160}\*)(?: [-–—] |,? by )`)
	saidFirst  = pattern.MustCompile(`(?i)\b(?:said|says|say|saying|asked|asks|quot\w+|argued|claimed|joked|slogan|motto|mantra|theme|topic|track|blog|book|paper|sign|hashtag)\b[^.;]{0,24}$`)
	saidAfter  = pattern.MustCompile(`(?i)^,? (?:he|she|they|\w+ (?:said|says)|track|room|hall|stage|book|paper|blog|team)\b`)
	namesIt    = pattern.MustCompile(`(?i)(?:\b(?:in|with|about|titled|entitled|called|named|presented|presenting|presents|presentation|title|talk|session|keynote|lecture|speech|workshop|focused on|talk on|talk about)|\bon|[,:]) (?:the |his |her |their |an? )?$`)
)

// quotesIn gives what stands in quotes, with them.
func quotesIn(text string) []span {
	var out []span
	if at := leadItalic.FindStringSubmatchIndex(text); at != nil {
		out = append(out, span{at[2], at[3]})
	}
	for _, at := range quoted.FindAllStringIndex(text, -1) {
		if len(out) == 0 || at[0] >= out[0].to {
			out = append(out, span{at[0], at[1]})
		}
	}
	return out
}

// withLinks adds to quotes the links that could be titles: no names, and no
// single words.
func withLinks(text string, quotes []span, links [][2]int, lex *lexicon.Lexicon) []span {
	for _, at := range links {
		link := span{at[0], at[1]}
		inner := text[link.from:link.to]
		if len(strings.Fields(inner)) > 1 && !inside(link.from, quotes) && !isName(inner, lex) && !strings.HasPrefix(inner, "http") {
			quotes = append(quotes, link)
		}
	}
	slices.SortFunc(quotes, func(x, y span) int { return x.from - y.from })
	return quotes
}

// entitles tells whether a quote can be the title of a talk, by how it is
// spelt and by the words around it in its sentence: few say something by it.
func entitles(text string, sentence, quote span) bool {
	inner := unquoted(text, quote)
	before, after := text[sentence.from:quote.from], text[quote.to:sentence.to]
	first, _ := utf8.DecodeRuneInString(text[inner.from:inner.to])
	if saidFirst.MatchString(before) || saidAfter.MatchString(after) || !unicode.IsUpper(first) && !unicode.IsDigit(first) {
		return false
	}
	words := strings.Fields(text[inner.from:inner.to])
	return namesIt.MatchString(before) && inner.to-inner.from > 4 || len(words) >= 2 && capitals(words)
}

// capitals tells whether at least half of the long words begin with capitals.
func capitals(words []string) bool {
	long, capital := 0, 0
	for _, word := range words {
		if utf8.RuneCountInString(word) < 4 {
			continue
		}
		long++
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(r) {
			capital++
		}
	}
	return 2*capital >= long && capital > 0
}

// unquoted is a quote without its marks.
func unquoted(text string, quote span) span {
	if text[quote.from] == '*' && text[quote.from+1] != '*' {
		return span{quote.from + len("*"), quote.to - len("*")}
	}
	if text[quote.from] == '*' {
		return span{quote.from + len("**"), quote.to - len("**")}
	}
	first, open := utf8.DecodeRuneInString(text[quote.from:])
	if first != '"' && first != '“' {
		return quote // a link
	}
	_, end := utf8.DecodeLastRuneInString(text[:quote.to])
	return span{quote.from + open, quote.to - end}
}
