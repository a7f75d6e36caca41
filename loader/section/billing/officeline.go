package billing

import (
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// LatinFirm is how a company's name is spelt in Latin letters, by its capitals.
const LatinFirm = `[A-Z\d][\p{L}\d&.'’+-]*(?: (?:(?:of|and|&|the|for|de|la) ){0,2}[A-Z\d][\p{L}\d&.'’+-]*){0,4}`

// officeLine is a line of what somebody is, and for whom: "Staff Engineer, Acme".
var officeLine = pattern.MustCompile(`^[*_]{0,2}(\p{Lu}[^,|@:;.()]{2,50}?)(?:, | at | @ ?| [-–—|] )(` + LatinFirm + `)[*_]{0,2}$`)

// OfficeAlone is the company of such a line, which no list need have.
func (b *Reader) OfficeAlone(at int) Place {
	l := b.lines[at]
	if !shape.Bare(l, shape.MaxBare) {
		return Place{}
	}
	m := officeLine.FindStringSubmatchIndex(l.Body)
	if m == nil || !byline.IsOffice(l.Body[m[2]:m[3]]) && !byline.EndsInTitle(l.Body[m[2]:m[3]]) || byline.EndsInTitle(l.Body[m[4]:m[5]]) {
		return Place{}
	}
	start := l.Start + utf8.RuneCountInString(l.Body[:m[4]])
	return Place{at + 1, start, start + utf8.RuneCountInString(l.Body[m[4]:m[5]])}
}

// wholeFirm is a line that is spelt like a company's name.
var wholeFirm = pattern.MustCompile(`^` + LatinFirm + `$`)

// FirmAlone is the company that a line is which no list need have, under somebody's
// name: nobody, and nothing that somebody is.
func (b *Reader) FirmAlone(at int) Place {
	l := b.lines[at]
	if !shape.Bare(l, 40) || !wholeFirm.MatchString(l.Body) || byline.OpensWithGiven(l.Body) || byline.EndsInTitle(l.Body) || byline.IsTitle(l.Body) {
		return Place{}
	}
	return Place{at + 1, l.Start, l.Start + utf8.RuneCountInString(l.Body)}
}
