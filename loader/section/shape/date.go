package shape

import (
	"fmt"
	"strconv"
	"strings"

	"talkgraph/loader/pattern"
)

const (
	// MonthName is an expression for the name of a month.
	MonthName = `(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b`
	months    = `(` + MonthName + `)\.?`
)

var (
	numericDate  = pattern.MustCompile(`\b((?:19|20)\d\d)(?:[ 　]*年[ 　]*|[-/.])(\d{1,2})(?:(?:[ 　]*月[ 　]*|[-/.])(\d{1,2})|[ 　]*月)?`)
	dayMonthYear = pattern.MustCompile(`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?(?: (?i:` + months + `))? ?(?:-|–|to|and|&)? ?(?:(\d{1,2})(?:st|nd|rd|th)? )?(?i:` + months + `),? ((?:19|20)\d\d)\b`)
	monthDayYear = pattern.MustCompile(`\b(?i:` + months + `) (\d{1,2})(?:st|nd|rd|th)?(?: ?(?:-|–|to|and|&) ?(?:(?i:` + months + `) )?(\d{1,2})(?:st|nd|rd|th)?)?,? ((?:19|20)\d\d)\b`)
	// Stamp is a day as names of files have it: 20190503.
	Stamp = pattern.MustCompile(`(?:^|\D)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{6})?(?:\D|$)`)
	// YearAlone is a year that is no part of another number.
	YearAlone = pattern.MustCompile(`(?:^|[^\d,.$])((?:19|20)\d\d)(?:$|[^\d,.%])`)
)

// A DateRange is the first and the last day that a text names. Ends is empty
// for one day.
type DateRange struct{ Date, Ends string }

// FindDates reads the first full date in a text, or range of dates.
func FindDates(text string) DateRange {
	if !HasYear(text) {
		return DateRange{}
	}
	if m := dayMonthYear.FindStringSubmatch(text); m != nil {
		return span2(iso(m[5], monthOf(first(m[2], m[4])), m[1]), iso(m[5], monthOf(m[4]), m[3]))
	}
	if m := monthDayYear.FindStringSubmatch(text); m != nil {
		return span2(iso(m[5], monthOf(m[1]), m[2]), iso(m[5], monthOf(first(m[3], m[1])), m[4]))
	}
	all := numericDate.FindAllStringSubmatch(text, 2)
	if len(all) == 0 {
		return DateRange{}
	}
	r := DateRange{Date: iso(all[0][1], all[0][2], all[0][3])}
	if len(all) > 1 && strings.ContainsAny(text, "~〜～-–") {
		r.Ends = iso(all[1][1], all[1][2], all[1][3])
	}
	return r
}

func span2(from, to string) DateRange {
	if len(to) < len("2006-01-02") || to <= from {
		to = ""
	}
	return DateRange{from, to}
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func monthOf(name string) string {
	at := strings.Index("janfebmaraprmayjunjulaugsepoctnovdec", strings.ToLower(name[:min(3, len(name))]))
	return strconv.Itoa(at/3 + 1)
}

// iso spells a date as far as its parts are known and possible.
func iso(year, month, day string) string {
	m, _ := strconv.Atoi(month)
	if m < 1 || m > 12 {
		return year
	}
	d, _ := strconv.Atoi(day)
	if d < 1 || d > 31 {
		return fmt.Sprintf("%s-%02d", year, m)
	}
	return fmt.Sprintf("%s-%02d-%02d", year, m, d)
}

// HasYear tells texts in which a year may stand: cheap to ask first.
func HasYear(text string) bool { return strings.Contains(text, "20") || strings.Contains(text, "19") }

var (
	until    = pattern.MustCompile(`まで|[~〜～]|[-–—]|\b(?:to|until|and)\b`)
	daySpan  = pattern.MustCompile(`\b(?i:` + months + `) (\d{1,2})(?:st|nd|rd|th)? ?(?:-|–|to|and|&) ?(\d{1,2})(?:st|nd|rd|th)?\b`)
	kanjiRun = pattern.MustCompile(`(\d{1,2})[ 　]*月[ 　]*(\d{1,2})[ 　]*日?[ 　]*(?:[(（].[)）])?[ 　]*[~〜～-][ 　]*(\d{1,2})[ 　]*日`)
)

// RangeOf reads the days that a text names; year is that of days printed
// without one.
func RangeOf(text string, year int) DateRange {
	if r := FindDates(text); len(r.Date) == len("2006-01-02") {
		return r
	}
	in := func(month, day string) string { return InYear(yearless(month, day), year) }
	if m := daySpan.FindStringSubmatch(text); m != nil {
		return span2(in(monthOf(m[1]), m[2]), in(monthOf(m[1]), m[3]))
	}
	if m := kanjiRun.FindStringSubmatch(text); m != nil {
		return span2(in(m[1], m[2]), in(m[1], m[3]))
	}
	if all := kanjiDay.FindAllStringSubmatch(text, 2); len(all) == 2 && until.MatchString(text) {
		return span2(in(all[0][1], all[0][2]), in(all[1][1], all[1][2]))
	}
	return DateRange{Date: InYear(DayOf(text), year)}
}

// YearOf is the year of a date, or 0.
func YearOf(date string) int {
	if len(date) < len("2006") {
		return 0
	}
	year, _ := strconv.Atoi(date[:4])
	return year
}

// MonthWord is the name of a month at the beginning of a text.
var MonthWord = pattern.MustCompile(`^` + MonthName)
