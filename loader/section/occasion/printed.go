package occasion

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"talkgraph/lexicon"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

var (
	yearAfter   = pattern.MustCompile(`^[ 　]?((?:19|20)\d\d)(?:[^\d]|$)`)
	numberAfter = pattern.MustCompile(`^[ 　]?(?:#[ ]?|第|[Vv]ol\.?[ ]?)(\d{1,3})回?`)
	shortYear   = pattern.MustCompile(`^[ 　]?['’‘](\d\d)\b`)
	// bareYear is a year of two digits without a mark, where nothing is counted
	// by it: "Google Cloud Next 25", not "re:Invent 10 years later".
	bareYear   = pattern.MustCompile(`^ ([12]\d)(?:[ 　]*$|[)）\]」』|｜：、。!！?？]|[,.:](?:[ 　]|$)| [-–—|｜] |[ 　]?(?:の(?:参加|レポート|振り返り|まとめ)|参加|レポート|に(?:参加|行))| (?i:recap|report|notes|takeaways|highlights|keynotes?|summary|conference|trip)\b| in [A-Z])`)
	placeYear  = pattern.MustCompile(`^[ 　]([A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?|\p{Han}{2,4}|[\p{Katakana}ー]{2,10})[ 　]((?:19|20)\d\d|['’‘][12]\d)(?:[^\d]|$)`)
	yearBefore = pattern.MustCompile(`(?:^|[^\d])((?:19|20)\d\d)(?:年の?)?[ 　]?$`)
	lastYear   = pattern.MustCompile(`(?:去年|昨年|前回|(?i:last year's?))の?[ 　]*$`)
)

// edition finds out which edition of a series is named, and where its name ends.
func edition(entry *lexicon.Entry, text codepoint.Text, start, end, year int) (Event, int) {
	e := Event{Series: entry.Name, Entry: entry}
	after, before := text.Slice(end, min(end+40, text.Len())), text.Slice(max(0, start-12), start)
	if m := numberAfter.FindStringSubmatchIndex(after); m != nil {
		e.Name, e.Year, e.Printed = entry.Name+" #"+after[m[2]:m[3]], year, true
		return e.Identified(), end + utf8.RuneCountInString(after[:m[1]])
	}
	if length := e.printedAfter(after); length > 0 {
		return e.Identified(), end + utf8.RuneCountInString(after[:length])
	}
	if m := yearBefore.FindStringSubmatch(before); m != nil {
		e.Year, e.Printed = yearOf(m[1]), true
		return e.Identified(), end
	}
	e.Year = year
	if year > 0 && lastYear.MatchString(before) {
		e.Year--
	}
	return e.Identified(), end
}

// printedAfter reads the year, and the place before it, that follow the name of
// a series, and gives how many bytes they have; 0 if there are none.
func (e *Event) printedAfter(after string) int {
	if m := placeYear.FindStringSubmatchIndex(after); m != nil && !shape.MonthWord.MatchString(after[m[2]:m[3]]) && !editions.Has(after[m[2]:m[3]]) {
		e.Place = after[m[2]:m[3]]
		e.Series += " " + e.Place
		e.Year, e.Printed, e.Entry = yearOf(after[m[4]:m[5]]), true, nil
		return m[5]
	}
	for _, form := range []*pattern.Pattern{yearAfter, shortYear, bareYear} {
		if m := form.FindStringSubmatchIndex(after); m != nil {
			e.Year, e.Printed = yearOf(after[m[2]:m[3]]), true
			return m[3]
		}
	}
	return 0
}

// yearOf is a year as it is printed, in four digits or, of this century, in two.
func yearOf(printed string) int {
	year, _ := strconv.Atoi(strings.TrimLeft(printed, "'’‘"))
	if year < 100 {
		return 2000 + year
	}
	return year
}
