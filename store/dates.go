package store

import (
	"fmt"
	"time"
)

// Dates are the days from one to another, both inclusive. A date that is known
// as far as its month or year means all of it: a talk of "2016-11" lies within
// November 2016, and not within the first week of it.
type Dates struct {
	Since string // ISO 8601, "2016", "2016-11" or "2016-11-28": from the first day of it; empty: no bound
	Until string // as far as the last day of it; empty: no bound
}

// dateForms are the ways to write a date, by length.
var dateForms = map[int]string{4: "2006", 7: "2006-01", 10: time.DateOnly}

func (d Dates) check() error {
	for _, date := range []string{d.Since, d.Until} {
		if date == "" {
			continue
		}
		if _, err := time.Parse(dateForms[len(date)], date); err != nil {
			return fmt.Errorf("%w: %q is no date: write 2016, 2016-11 or 2016-11-28", ErrFilter, date)
		}
	}
	return nil
}

// Least is the smallest text of a date that begins within the bound: Since,
// without the month and the day if they are the first.
func (d Dates) Least() string {
	return shorten(d.Since, func(t time.Time) bool { return t.Day() == 1 }, func(t time.Time) bool { return t.Month() == time.January })
}

// Most is the largest text that a date with AfterAll behind it has if it ends
// within the bound: Until, without the month and the day if they are the last.
func (d Dates) Most() string {
	if d.Until == "" {
		return ""
	}
	return shorten(d.Until, func(t time.Time) bool { return t.AddDate(0, 0, 1).Day() == 1 }, func(t time.Time) bool { return t.Month() == time.December }) + AfterAll
}

// AfterAll stands behind what a date may go on with: "2016-11~" comes after
// each day of that month.
const AfterAll = "~"

// shorten leaves away a day, then a month, that says nothing.
func shorten(date string, edgeDay, edgeMonth func(time.Time) bool) string {
	if t, err := time.Parse(time.DateOnly, date); err == nil && edgeDay(t) {
		date = date[:7]
	}
	if t, err := time.Parse(dateForms[7], date); err == nil && edgeMonth(t) {
		date = date[:4]
	}
	return date
}
