package section

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

var (
	postedBy = pattern.MustCompile(`^(?i:(?:posted|published|written|authored|updated|last updated|originally published|reported)(?: |:)(?:by|on|at|in)?\b|reading time|estimated reading|\d+ (?:min(?:ute)?s?|mins) read\b|share this on)`)
	dateOnly = pattern.MustCompile(`^(?i:(?:` + weekday + `),? )?(?:(?i:` + monthName + `)\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)? (?i:` + monthName + `)\.?,? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?:[ ]*(?:[|·•,–—-]|[(])?[ ]*(?i:\d+ ?(?:min(?:ute)?s?) ?(?:read)?|by \p{Lu}[\p{L}. ]{2,30}))?[)]?$`)
)

// isStamp tells lines that say who wrote a post, and when.
func isStamp(body string) bool {
	body = strings.Trim(body, "*_ ")
	return utf8.RuneCountInString(body) <= maxBare && (postedBy.MatchString(body) || dateOnly.MatchString(body))
}

// signs tells the line right under the title of a post that says who wrote it:
// "By Ana Lopez and Bo Lind", "By Ana Lopez on May 3, 2019".
func (b *builder) signs(i int, p span) bool {
	l := b.lines[i]
	if p.title < 0 || i > p.title+maxSigned || !bare(l, maxBare) || !byLine.MatchString(l.Body) {
		return false
	}
	return b.isBylineAlone(l) && b.above(i, p.from) == p.title || signedOn.MatchString(l.Body)
}

// maxSigned is within how many lines under its title a post is signed.
const maxSigned = 8

// signedOn is somebody's name and a day.
var signedOn = pattern.MustCompile(`^(?i:by) ` + byline.LatinName + `(?:,? on|,| [-–—|•·])? (?:(?i:` + weekday + `),? )?(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(?i:` + monthName + `)\.? \d|\d{1,2}(?:st|nd|rd|th)? (?i:` + monthName + `))`)
