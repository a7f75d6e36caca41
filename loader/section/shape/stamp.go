package shape

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

var (
	postedBy = pattern.MustCompile(`^(?i:(?:posted|published|written|authored|updated|last updated|originally published|reported)(?: |:)(?:by|on|at|in)?\b|reading time|estimated reading|\d+ (?:min(?:ute)?s?|mins) read\b|share this on)`)
	dateOnly = pattern.MustCompile(`^(?i:(?:` + Weekday + `),? )?(?:(?i:` + MonthName + `)\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)? (?i:` + MonthName + `)\.?,? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?:[ ]*(?:[|·•,–—-]|[(])?[ ]*(?i:\d+ ?(?:min(?:ute)?s?) ?(?:read)?|by \p{Lu}[\p{L}. ]{2,30}))?[)]?$`)
)

// isStamp tells lines that say who wrote a post, and when.
func isStamp(body string) bool {
	body = strings.Trim(body, "*_ ")
	return utf8.RuneCountInString(body) <= MaxBare && (postedBy.MatchString(body) || dateOnly.MatchString(body))
}
