package style

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// signs tells the line right under the title of a post that says who wrote it:
// "By Ana Lopez and Bo Lind", "By Ana Lopez on May 3, 2019".
func (b *Styles) signs(i int, p page.Span) bool {
	l := b.lines[i]
	if p.Title < 0 || i > p.Title+maxSigned || !shape.Bare(l, shape.MaxBare) || !shape.ByLine.MatchString(l.Body) {
		return false
	}
	return b.IsBylineAlone(l) && b.Above(i, p.From) == p.Title || signedOn.MatchString(l.Body)
}

// maxSigned is within how many lines under its title a post is signed.
const maxSigned = 8

// signedOn is somebody's name and a day.
var signedOn = pattern.MustCompile(`^(?i:by) ` + byline.LatinName + `(?:,? on|,| [-–—|•·])? (?:(?i:` + shape.Weekday + `),? )?(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(?i:` + shape.MonthName + `)\.? \d|\d{1,2}(?:st|nd|rd|th)? (?i:` + shape.MonthName + `))`)
