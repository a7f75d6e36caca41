package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// withoutS is a name without the 's of what is its own.
func withoutS(name string) string {
	if short, ok := strings.CutSuffix(name, "'s"); ok {
		return short
	}
	return strings.TrimSuffix(name, "’s")
}

// possessive stands inside what is spelt like a name behind somebody, or behind
// a company.
var possessive = pattern.MustCompile(`['’]s `)

// possessed is the bytes of the name in what is spelt like one: "Ana Lopez" in
// "Ana Lopez's Boxes" and in "Acme Labs’s Ana Lopez".
func possessed(text string, from, to int) (int, int) {
	at := possessive.FindStringIndex(text[from:to])
	switch {
	case at == nil:
		return from, to
	case strings.Contains(text[from:from+at[0]], " ") && byline.OpensWithGiven(text[from:from+at[0]]):
		return from, from + at[0]
	}
	return from + at[1], to
}

// trimName takes the words off both ends of what is spelt like a name that are
// none of it: "Google's", "CTO", "Keynote". An empty range is no name.
func (r *finder) trimName(text string, from, to int, hits []lexicon.Hit) (int, int) {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	if glued := byline.GluedFront(text[from:to]); glued > 0 {
		from += glued
	} else {
		from, to = possessed(text, from, to)
	}
	cut := from > 0 && (unicode.Is(unicode.Latin, before) || unicode.IsDigit(before) || strings.ContainsRune("-@/.'’", before))
	for {
		first, rest, two := strings.Cut(text[from:to], " ")
		if !two {
			return 0, 0
		}
		if cut || byline.EndsNoName(first) || withoutS(first) != first || TitleWords.Has(first) || taken(text, from, from+len(first), hits) {
			from, cut = to-len(rest), false
			continue
		}
		last := strings.LastIndex(text[from:to], " ")
		if word := text[from+last+1 : to]; byline.EndsNoName(word) || TitleWords.Has(word) {
			to = from + last
			continue
		}
		if name := withoutS(text[from:to]); from+len(name) < to && !taken(text, from, to, hits) {
			to = from + len(name)
		}
		return from, to
	}
}
