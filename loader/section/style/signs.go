package style

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// signs tells the line right under the title of a post that says who wrote it:
// "By Ana Lopez and Bo Lind", "By Ana Lopez on May 3, 2019", "Ana Lopez" over that day.
func (b *Styles) signs(i int, p page.Span) bool {
	l := b.lines[i]
	if p.Title < 0 || i > p.Title+maxSigned || !shape.Bare(l, shape.MaxBare) {
		return false
	}
	under := b.Above(i, p.From) == p.Title
	if !shape.ByLine.MatchString(l.Body) {
		return under && b.overStamp(i, p.To) && byline.IsName(l.Body, b.lex)
	}
	return b.IsBylineAlone(l) && under || signedOn.MatchString(l.Body)
}

// overStamp tells a line over one that says when a post was written, or how long
// it is.
func (b *Styles) overStamp(i, to int) bool {
	for _, l := range b.lines[i+1 : to] {
		if l.Shape != parse.Blank {
			return l.Stamp()
		}
	}
	return false
}

// maxSigned is within how many lines under its title a post is signed.
const maxSigned = 8

// signedOn is somebody's name and a day.
var signedOn = pattern.MustCompile(`^(?i:by) ` + byline.LatinName + `(?:,? on|,| [-–—|•·])? (?:(?i:` + shape.Weekday + `),? )?(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(?i:` + shape.MonthName + `)\.? \d|\d{1,2}(?:st|nd|rd|th)? (?i:` + shape.MonthName + `))`)
