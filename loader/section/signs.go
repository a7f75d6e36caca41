package section

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// signs tells the line right under the title of a post that says who wrote it:
// "By Ana Lopez and Bo Lind", "By Ana Lopez on May 3, 2019".
func (b *styles) signs(i int, p span) bool {
	l := b.lines[i]
	if p.title < 0 || i > p.title+maxSigned || !shape.Bare(l, shape.MaxBare) || !shape.ByLine.MatchString(l.Body) {
		return false
	}
	return b.isBylineAlone(l) && b.Above(i, p.from) == p.title || signedOn.MatchString(l.Body)
}

// maxSigned is within how many lines under its title a post is signed.
const maxSigned = 8

// signedOn is somebody's name and a day.
var signedOn = pattern.MustCompile(`^(?i:by) ` + byline.LatinName + `(?:,? on|,| [-–—|•·])? (?:(?i:` + shape.Weekday + `),? )?(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(?i:` + shape.MonthName + `)\.? \d|\d{1,2}(?:st|nd|rd|th)? (?i:` + shape.MonthName + `))`)
