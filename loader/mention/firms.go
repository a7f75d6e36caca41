package mention

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/lines"
)

// firmsInEnglish finds companies in English by the way they are spoken of, once
// what gives their whole names is read.
func (r *finder) firmsInEnglish(hits [][]lexicon.Hit) {
	whole := r.companyNames()
	r.surnamed = r.behindGiven()
	found := make([][][2]int, len(r.Doc.Lines))
	lines.Each(len(found), func(i int) {
		l := &r.Doc.Lines[i]
		if lines.WorthReading(*l) && r.Shows(i, lines.TwoNames) && !(r.Shows(i, lines.Wide) && lines.Japanese(l.Text)) {
			found[i] = r.englishFirms(i, hits[i])
		}
	})
	for i, l := range r.Doc.Lines {
		for _, at := range found[i] {
			name := l.Text[at[0]:at[1]]
			if notCompanies.Has(name) || shortFor(whole, knowledge.Key(name)) {
				r.Refuse(i, name, "short-for-company", "in the shape of a company, but listed as none, or short for one")
				continue
			}
			key, entry := r.claims.Company(name)
			start := utf8.RuneCountInString(l.Text[:at[0]])
			r.add(i, Mention{start, start + utf8.RuneCountInString(name), knowledge.Company, key, entry, "company-in-english"})
			r.Found[i] = disjoint(r.Found[i])
		}
	}
}

// shortFor tells whether one of some words, which are sorted, begins with a word.
func shortFor(sorted []string, word string) bool {
	at, _ := slices.BinarySearch(sorted, word)
	return at < len(sorted) && strings.HasPrefix(sorted[at], word)
}

// companyNames are the keys of the names of the companies found so far, sorted.
func (r *finder) companyNames() []string {
	names := make(map[string]bool)
	for i := range r.Found {
		for _, m := range r.Found[i] {
			if m.Kind == knowledge.Company {
				names[knowledge.Key(r.claims.Things[m.Key].Name)] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(names))
}

// behindGiven are the words that stand in the document behind given names.
func (r *finder) behindGiven() map[string]bool {
	out := make(map[string]bool)
	for i, l := range r.Doc.Lines {
		if !lines.WorthReading(l) || !r.Shows(i, lines.TwoNames) {
			continue
		}
		for _, at := range r.latinNames(i) {
			for words := l.Text[at[0]:at[1]]; ; {
				_, rest, more := strings.Cut(words, " ")
				if !more {
					break
				}
				if byline.OpensWithGiven(words) {
					next, _, _ := strings.Cut(rest, " ")
					out[strings.TrimSuffix(strings.TrimSuffix(next, "'s"), "’s")] = true
				}
				words = rest
			}
		}
	}
	return out
}
