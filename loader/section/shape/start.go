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
	// hoursNext is a day right before the hours of a talk: "2/13 10:00-10:45 ".
	hoursNext = pattern.MustCompile(`^[(（\[［【]?(\d{1,2}/\d{1,2}|(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日)` + weekdayAfter + `[ 　]+` + clock + `[ 　]*[-–—~〜～]`)
	// TimeStart is the time of day before a title.
	TimeStart = pattern.MustCompile(`^(?:(?i:` + Weekday + `),? +)?[(（\[［【` + "`" + `]?` + clock + `(?:[ 　\t]*[-–—~〜～][ 　\t]*(?:` + clock + `)?)?[)）\]］】` + "`" + `]?(?:[ 　\t]+[-–—|｜:：]?[ 　\t]*|[ 　\t]*[|｜][ 　\t]*|[,、:：][ 　\t]+)`)
	parting   = pattern.MustCompile(`^[ 　]*[:：–—|｜-][ 　]*|^[ 　]+`)
	// DateEnd is a title with its date in brackets behind it.
	DateEnd = pattern.MustCompile(`^(.*\S)[ 　]*[(（]((?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|(?:19|20)\d\d[ 　]*年[ 　]*\d{1,2}[ 　]*月[ 　]*\d{1,2}[ 　]*日)[)）]$`)

	// hoursEnd is when a talk was, in brackets behind its title; pages lose the last one.
	hoursEnd = pattern.MustCompile(`[ 　]*[(（\[［【][ 　]*` + clock + `[ 　]*[-–—~〜～][ 　]*(?:` + clock + `)?[ 　]*[)）\]］】]?$`)
	// lengthEnd is how long a talk was, behind its title: "Boxes - 45 min", "箱（20分）".
	lengthEnd = pattern.MustCompile(`[ 　]+[-–—|｜/][ 　]*\d{1,3}[ 　]?(?i:min(?:ute)?s?\.?|分間?)$|[ 　]*[(（\[]\d{1,3}[ 　]?(?i:min(?:ute)?s?\.?|分間?)[)）\]]$`)
	// linksEnd is links to what there is of a talk, in brackets: "Boxes [slides, video]".
	linksEnd = pattern.MustCompile(`[ 　]*[(\[](?i:(?:live ?blog|slides?|slide deck|deck|video|recording|youtube|post|code|repo|link|notes|abstract|transcript|pdf)(?:, ?| ?[/|&] ?)?){1,4}[)\]]$`)
)

// clock is a time of day.
const clock = `\d{1,2}[:：]\d\d(?i:[ ]?[ap]\.?m\.?)?`

// OwnEnd is the byte at which the hours begin that stand in brackets behind a title,
// how long the talk was, or links to its slides; or the title's end.
func OwnEnd(title string) int {
	for _, end := range [...]*pattern.Pattern{hoursEnd, lengthEnd, linksEnd} {
		if at := end.FindStringIndex(title); at != nil && at[0] > 0 {
			return OwnEnd(title[:at[0]])
		}
	}
	return len(title)
}

// Lasts tells titles behind which stands how long the talk was.
func Lasts(title string) bool { return lengthEnd.MatchString(title) }

// EndsInLinks tells titles that links to what there is of a talk end, in brackets.
func EndsInLinks(title string) bool { return linksEnd.MatchString(title) }

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
		return dayOfHours(text)
	}
	rest := text[m[1]:]
	gap := len(parting.FindString(rest))
	closed := strings.HasSuffix(text[:m[1]], ")") || strings.HasSuffix(text[:m[1]], "）") || strings.HasSuffix(text[:m[1]], "】")
	if !closed && (gap == 0 || !full && strings.TrimLeft(rest[:gap], " 　") == "") || strings.TrimSpace(rest[gap:]) == "" {
		return dayOfHours(text)
	}
	return DayOf(text[m[2]:m[3]]), m[1] + gap
}

// dayOfHours is StartDate of a title with a day and hours before it.
func dayOfHours(text string) (date string, size int) {
	m := hoursNext.FindStringSubmatchIndex(text)
	if m == nil {
		return "", 0
	}
	day := text[m[2]:m[3]]
	size = m[3] + len(dayRest.FindString(text[m[3]:]))
	if date = DayOf(day); date == "" || strings.Contains(day, "年") {
		date = FindDates(day).Date
	}
	return date, size
}

// dayRest is what stands between a day and the hours.
var dayRest = pattern.MustCompile(`^` + weekdayAfter + `[)）\]］】]?[ 　]+`)

// TimeBefore is how many bytes the time of day takes before a title, with the day
// before that.
func TimeBefore(body string) int {
	if size := len(TimeStart.FindString(body)); size > 0 || body == "" {
		return size
	}
	_, size := dayOfHours(body)
	if size == 0 {
		return 0
	}
	return size + len(TimeStart.FindString(body[size:]))
}

// IsTimed tells lines with the time of day before other words.
func IsTimed(l *Line) bool {
	return l.Shape == parse.Text && l.Indent < 4 && l.Shows(ShowsDigit) && TimeBefore(l.Body) > 0
}
