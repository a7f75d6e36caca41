package lexicon

import (
	_ "embed"
	"slices"
	"strings"
	"unicode"

	"talkgraph/knowledge"
)

//go:embed lookalikes.txt
var lookalikeWords string

// lookalikes are the words that look or sound like names and are none: of
// English, names of people, and katakana, folded.
type lookalikes map[string]bool

func newLookalikes() lookalikes {
	out := make(lookalikes)
	for word := range strings.FieldsSeq(lookalikeWords) {
		out[knowledge.Key(word)] = true
	}
	return out
}

// has says whether a folded word, or what it is the plural of, is listed.
func (l lookalikes) has(word string) bool { return l[word] || l[strings.TrimSuffix(word, "s")] }

// torn says whether a name without a seam is printed in pieces as no name is:
// "a cloud era" is not Cloudera, and "Did I" is not Didi. What stands in
// pieces is the name if each begins with a capital, and is long or no word.
func (w *words) torn(s *scan, p *pattern, first, last int) bool {
	if !s.gapped(first, last) || p.asIs(s, first, last) || !isASCIIWords(p.key) {
		return false
	}
	gaps := s.breaks(first, last)
	if p.apart(gaps) {
		return false
	}
	short, word, from := false, false, first
	for _, gap := range append(gaps, last-first+1) {
		if !unicode.IsUpper(s.text[s.start(int(s.cells[from]))]) {
			return true
		}
		short = short || first+gap-from < shortestPiece
		word = word || w.common(s.spell(from, first+gap))
		from = first + gap
	}
	return short && word
}

// inPieces says whether ordinary words may be a long name that is printed in
// pieces, where the line says more for it: Elastic Search.
func (p *pattern) inPieces(s *scan, first, last int) bool {
	if p.letters < longInPieces || !s.gapped(first, last) || !isASCIIWords(p.key) || !p.proper {
		return false
	}
	from := int(s.cells[first])
	for _, gap := range append(s.breaks(first, last), 0) {
		if s.near(from-1) == '-' || !unicode.IsUpper(s.text[s.start(from)]) {
			return false
		}
		from = int(s.cells[first+gap])
	}
	return true
}

// longInPieces is how many letters a name has that may be printed in pieces.
const longInPieces = 8

// shortestPiece is how many letters the pieces of a name have.
const shortestPiece = 3

// bare says whether short letters lack a mark that tells them from others:
// PG is not P&G, and キタ is not キータ.
func (p *pattern) bare(s *scan, first, last int) bool {
	from, to := int(s.cells[first]), min(int(s.cells[last])+2, len(s.folded)) // a long vowel may end it
	return slices.ContainsFunc(p.telling, func(mark rune) bool { return !slices.Contains(s.folded[from:to], mark) })
}

// tellingMarks are the marks that tell a short name from others.
func (p *pattern) tellingMarks() (marks []rune) {
	if p.letters <= shortestPiece && strings.ContainsRune(p.name, '&') {
		marks = append(marks, '&')
	}
	if p.letters < shortestPiece && strings.ContainsRune(p.name, 'ー') {
		marks = append(marks, 'ー')
	}
	return marks
}

// mixed says whether a name in capitals alone is printed with small letters
// between them: MaaS is not MAAS.
func (p *pattern) mixed(s *scan, first, last int) bool {
	if !p.upper {
		return false
	}
	start, end := s.place(first, last)
	printed := s.text[start:end]
	small := slices.IndexFunc(printed, unicode.IsLower)
	return small > 0 && slices.ContainsFunc(printed[small:], unicode.IsUpper)
}

// ofPlural says whether a plural in small letters is rather a noun of English:
// people of all stripes do not mean Stripe.
func (p *pattern) ofPlural(s *scan, last int) bool {
	sold := p.entry.Kind == knowledge.Company || p.entry.Category == "saas"
	return sold && p.proper && !s.japanese && !s.capital(last+1-p.letters, last)
}

// ofCode says whether a name and the version after it are rather the code of a
// session: NET312 has no version of .NET.
func (p *pattern) ofCode(s *scan, last int, version string) bool {
	start, end := s.place(last+1-p.letters, last)
	printed := s.surface(start, end)
	coded := len(version) == codeDigits && !strings.Contains(version, ".")
	return coded && p.letters <= 4 && printed != p.name && strings.ToUpper(printed) == printed
}

// codeDigits are the digits of a session's code.
const codeDigits = 3
