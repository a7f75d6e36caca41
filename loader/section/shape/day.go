package shape

import (
	"strconv"
	"strings"
	"unicode"

	"talkgraph/loader/pattern"
)

// Weekday is an expression for the name of a day of the week.
const Weekday = `(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?`

// What headings of days are made of. A day or a month is what tells them from
// other headings; blanks, weekdays and marks may stand around it.
var (
	dayPart = pattern.MustCompile(`^(?i:day[ 　-]*(?:\d{1,2}|one|two|three|four|five|zero)\b|(?:first|second|third|fourth|fifth|last|final) day\b` +
		`|(?:\d{1,2}|[一二三四五六])[ 　]*日目|第[ 　]*\d{1,2}[ 　]*日|初日|最終日|前日|前夜祭|` + calendarDay + `)`)
	besideDay = pattern.MustCompile(`^(?i:[ 　,、:：~〜～・/()（）\[\]【】|｜–—*_-]+|` + Weekday + `|[月火水木金土日](?:曜日?)?|祝日?|\d{1,2}(?:st|nd|rd|th)\b|午前|午後|(?:in the )?(?:morning|afternoon|evening)\b)`)
	dayBehind = pattern.MustCompile(`^\p{Lu}[\p{L}\d:.+&’'-]*(?:,? [\p{L}\d:.+&’'-]+){0,4}?,?(?: [-–—|:])? (?i:day) ?(?:#?\d|(?i:one|two|three|four|five))$`)
	dayNumber = pattern.MustCompile(`^(?i:day[ 　-]*\d{1,2}\b|(?:\d{1,2}|[一二三四五六])[ 　]*日目|初日|最終日|(?:first|second|third|last|final) day\b)`)
)

const calendarDay = `(?:19|20)\d\d[ 　]*年(?:[ 　]*\d{1,2}[ 　]*月(?:[ 　]*\d{1,2}[ 　]*日)?)?|(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?` +
	`|\d{1,2}[ 　]*月(?:[ 　]*\d{1,2}[ 　]*日)?|\d{1,2}/\d{1,2}` +
	`|` + MonthName + `\.?(?: \d{1,2}(?:st|nd|rd|th)?\b)?(?:,? (?:19|20)\d\d)?|\d{1,2}(?:st|nd|rd|th)?(?: of)? ` + MonthName + `\.?(?:,? (?:19|20)\d\d)?`

// Days of which the year is not printed.
var (
	kanjiDay = pattern.MustCompile(`(\d{1,2})[ 　]*月[ 　]*(\d{1,2})[ 　]*日`)
	slashDay = pattern.MustCompile(`(?:^|[^\d/])(\d{1,2})/(\d{1,2})(?:[^\d/]|$)`)
	monthDay = pattern.MustCompile(`\b(?i:` + months + `) (\d{1,2})(?:st|nd|rd|th)?\b`)
	dayMonth = pattern.MustCompile(`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (?i:` + months + `)`)
)

// isDay tells headings that are a day and nothing else.
func isDay(body string) bool {
	rest := strings.TrimSpace(MarkPattern.ReplaceAllString(body, ""))
	if rest == "" || len(body) >= 60 {
		return false
	}
	if head, inner, ok := strings.Cut(strings.TrimSuffix(rest, ")"), " ("); ok && OverTalks(inner) {
		rest = head // "Thu (Lightning Talks)"
	}
	if dayBehind.MatchString(rest) && !KeynoteWords.In(rest) {
		return true
	}
	days := 0
	for rest != "" {
		if n := len(dayPart.FindString(rest)); n > 0 {
			rest, days = rest[n:], days+1
		} else if n := len(besideDay.FindString(rest)); n > 0 {
			if strings.IndexFunc(rest[:n], unicode.IsLetter) >= 0 {
				days++
			}
			rest = rest[n:]
		} else {
			return false
		}
	}
	return days > 0
}

// DayOf is the day that a heading names: in ISO 8601 as far as it is printed,
// "--12-03" where the year is not.
func DayOf(text string) string {
	if full := FindDates(text).Date; full != "" {
		return full
	}
	for _, form := range []*pattern.Pattern{kanjiDay, slashDay} {
		if m := form.FindStringSubmatch(text); m != nil {
			return yearless(m[1], m[2])
		}
	}
	if m := monthDay.FindStringSubmatch(text); m != nil {
		return yearless(monthOf(m[1]), m[2])
	}
	if m := dayMonth.FindStringSubmatch(text); m != nil {
		return yearless(monthOf(m[2]), m[1])
	}
	return ""
}

// yearless spells a day without its year; empty if there is no such day.
func yearless(month, day string) string {
	if date := iso("2000", month, day); len(date) == len("2000-12-03") {
		return "-" + date[len("2000"):]
	}
	return ""
}

// InYear gives a date its year, if it is printed without: what is known of it
// when the year is not known.
func InYear(date string, year int) string {
	switch {
	case !strings.HasPrefix(date, "--"):
		return date
	case year == 0:
		return ""
	}
	return strconv.Itoa(year) + date[1:]
}

// OpensDay tells headings that begin with the number of a day: "Day 2: tools".
func OpensDay(body string) bool {
	return dayNumber.MatchString(strings.TrimSpace(MarkPattern.ReplaceAllString(body, "")))
}

// DayAlone tells texts that are the number of a day and nothing else: "Day 2".
func DayAlone(text string) bool { return dayAlone.MatchString(text) }

var dayAlone = pattern.MustCompile(`^(?i:day) ?(?:\d{1,2}|(?i:one|two|three|four|five))$`)
