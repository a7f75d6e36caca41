package ask

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// askedDates are the days from the first to the last of the dates whose year is
// known, or from one bound on.
func (q *question) askedDates() store.Dates {
	var out store.Dates
	for _, d := range q.dates {
		if d.year = q.yearFor(d); d.year == 0 {
			continue
		}
		switch d.bound {
		case "year.since":
			out.Since = d.text(0)
		case "year.after":
			out.Since = d.text(1)
		case "year.until":
			out.Until = d.text(0)
		case "year.before":
			out.Until = d.text(-1)
		default:
			if out.Since == "" {
				out.Since = d.text(0)
			}
			out.Until = d.text(0)
		}
	}
	return out
}

// yearFor is the year of a date: its own, that of the other, or the one that
// the question asks for.
func (q *question) yearFor(d calendarDate) int {
	for _, other := range append([]calendarDate{d}, q.dates...) {
		if other.year > 0 {
			return other.year
		}
	}
	if q.from == q.to {
		return q.from
	}
	return 0
}

// text is the date as ISO 8601, so many days or months later.
func (d calendarDate) text(later int) string {
	if d.day > 0 {
		return time.Date(d.year, time.Month(d.month), d.day+later, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
	}
	return time.Date(d.year, time.Month(d.month+later), 1, 0, 0, 0, 0, time.UTC).Format("2006-01")
}

func leadingYear(date string) int {
	if len(date) < 4 {
		return 0
	}
	year, err := strconv.Atoi(date[:4])
	if err != nil {
		return 0
	}
	return year
}

// readTime narrows the talks to the dates or the years asked for.
func (p *plan) readTime(q *question, c known) {
	if dates := q.askedDates(); dates != (store.Dates{}) {
		p.set.filter.Dates = dates
		return
	}
	if len(q.dates) > 0 {
		p.set.month, p.set.monthDay = q.dates[0].month, q.dates[0].day
	}
	if !c.yearsDone {
		p.set.filter.From, p.set.filter.To = q.from, q.to
	}
}

// inMonth says whether something was held in a month of any year, on a day of
// it if that is not 0.
func inMonth(n knowledge.Node, month, day int) bool {
	on := fmt.Sprintf("-%02d", month)
	if day > 0 {
		on += fmt.Sprintf("-%02d", day)
	}
	return len(n.Date) >= 4 && strings.HasPrefix(n.Date[4:], on)
}
