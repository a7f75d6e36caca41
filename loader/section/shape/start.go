package shape

import (
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// How dates and times stand before titles.
var (
	fullStart = pattern.MustCompile(`^[(（\[［【]?((?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20)\d\d[ 　]*年[ 　]*\d{1,2}[ 　]*月[ 　]*\d{1,2}[ 　]*日` +
		`|(?i:` + MonthName + `)\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b|\d{1,2}(?:st|nd|rd|th)? (?i:` + MonthName + `)\.?,? (?:19|20)\d\d\b)` +
		`(?:[ 　]*[&＆,、~〜～/–-][ 　]*(?:(?:19|20)\d\d[-/.])?(?:\d{1,2}[-/.])?\d{1,2}日?\b)*` + weekdayAfter + `[)）\]］】]?`)
	dayStart = pattern.MustCompile(`^[(（\[［【]?(\d{1,2}[ 　]*月[ 　]*\d{1,2}[ 　]*日` + weekdayAfter + `|\d{1,2}/\d{1,2}[ 　]*` + inBrackets +
		`|(?i:` + Weekday + `,? )?(?i:` + MonthName + `)\.? \d{1,2}(?:st|nd|rd|th)?\b)[)）\]］】]?`)
	// TimeStart is the time of day before a title.
	TimeStart = pattern.MustCompile(`^(?:(?i:` + Weekday + `),? +)?[(（\[［【` + "`" + `]?\d{1,2}[:：]\d\d(?i:[ ]?[ap]\.?m\.?)?(?:[ 　\t]*[-–—~〜～][ 　\t]*(?:\d{1,2}[:：]\d\d(?i:[ ]?[ap]\.?m\.?)?)?)?[)）\]］】` + "`" + `]?(?:[ 　\t]+[-–—|｜:：]?[ 　\t]*|[ 　\t]*[|｜][ 　\t]*)`)
	parting   = pattern.MustCompile(`^[ 　]*[:：–—|｜-][ 　]*|^[ 　]+`)
	// DateEnd is a title with its date in brackets behind it.
	DateEnd = pattern.MustCompile(`^(.*\S)[ 　]*[(（]((?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20)\d\d[ 　]*年[ 　]*\d{1,2}[ 　]*月[ 　]*\d{1,2}[ 　]*日)[)）]$`)
)

const (
	inBrackets   = `[(（](?i:[月火水木金土日](?:曜日?)?(?:[・/]?祝)?|` + Weekday + `)[)）]`
	weekdayAfter = `(?:[ 　]*` + inBrackets + `)?`
)

// StartDate reads the date that stands before a title, and the bytes that it
// takes up; none if nothing follows, or if what follows goes on with it.
func StartDate(text string) (date string, size int) {
	m := fullStart.FindStringSubmatchIndex(text)
	full := m != nil
	if !full {
		m = dayStart.FindStringSubmatchIndex(text)
	}
	if m == nil {
		return "", 0
	}
	rest := text[m[1]:]
	gap := len(parting.FindString(rest))
	closed := strings.HasSuffix(text[:m[1]], ")") || strings.HasSuffix(text[:m[1]], "）") || strings.HasSuffix(text[:m[1]], "】")
	if !closed && (gap == 0 || !full && strings.TrimLeft(rest[:gap], " 　") == "") || strings.TrimSpace(rest[gap:]) == "" {
		return "", 0
	}
	return DayOf(text[m[2]:m[3]]), m[1] + gap
}

// IsTimed tells lines with the time of day before other words.
func IsTimed(l *Line) bool {
	return l.Shape == parse.Text && l.Indent < 4 && l.Shows(ShowsDigit) && TimeStart.MatchString(l.Body)
}
