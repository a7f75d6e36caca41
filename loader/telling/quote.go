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
	quoted    = pattern.MustCompile(`“[^“”]{2,160}”|"[^"“”]{2,160}”|“[^"“”]{2,160}"|"[^"]{2,160}"|\*\*[^*]{2,160}\*\*`)
	saidFirst = pattern.MustCompile(`(?i)\b(?:said|says|say|saying|asked|asks|quot\w+|argued|claimed|joked|slogan|motto|mantra|theme|topic|tracks? (?:called|named|on)|blog|book|paper|sign|hashtag)\b[^.;]{0,24}$`)
	saidAfter = pattern.MustCompile(`(?i)^,? (?:he|she|they|\w+ (?:said|says)|track|room|hall|stage|book|paper|blog|team)\b`)
	namesIt   = pattern.MustCompile(`(?i)(?:\b(?:in|with|about|titled|entitled|called|named|presented|presenting|presents|presentation|title|talk|session|keynote|lecture|speech|workshop|focused on|talk on|talk about)|\bon|[,:]) (?:the |his |her |their |an? )?$`)
)

// talkOn stands before what a talk was on.
var talkOn = pattern.MustCompile(`(?i:\b` + noun + `) (?:on|about) (?:the |an? )?$`)

// quotesIn gives what stands in quotes, with them.
func quotesIn(text string) []span {
	var out []span
	for _, at := range quoted.FindAllStringIndex(text, -1) {
		out = append(out, span{at[0], at[1]})
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
	if inner == quote && talkOn.MatchString(before) {
		return len(strings.Fields(text[inner.from:inner.to])) >= 2 // a link, to what the talk was on
	}
	if saidFirst.MatchString(before) || saidAfter.MatchString(after) || !unicode.IsUpper(first) && !unicode.IsDigit(first) {
		return false
	}
	words := strings.Fields(text[inner.from:inner.to])
	return namesIt.MatchString(before) && inner.to-inner.from > 4 || len(words) >= 2 && capitals(words)
}

// SpeltAsTitle tells texts of which at least half of the long words begin with
// capitals.
func SpeltAsTitle(text string) bool { return capitals(strings.Fields(text)) }

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
	if text[quote.from] == '*' {
		return span{quote.from + len("**"), quote.to - len("**")}
	}
	first, open := utf8.DecodeRuneInString(text[quote.from:])
	if first != '"' && first != '“' {
		return quote // a link
	}
	_, end := utf8.DecodeLastRuneInString(text[:quote.to])
	return undressed(text, span{quote.from + open, quote.to - end})
}

// undressed is a span without the marks of emphasis around it.
func undressed(text string, s span) span {
	for s.to-s.from > 2 && strings.IndexByte("*_", text[s.from]) >= 0 && text[s.to-1] == text[s.from] {
		s.from, s.to = s.from+1, s.to-1
	}
	return s
}
