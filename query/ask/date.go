package ask

import (
	"slices"

	"talkgraph/store"

	"talkgraph/query/ask/vocabulary"
)

// A calendarDate is a month or a day that the question prints, of a year or of
// any: "June 2017", "2 June", 2017年6月2日.
type calendarDate struct {
	year, month, day int            // 0: not said
	first, last      int            // tokens that say it
	bound            vocabulary.Cue // that makes it one end of a span, or empty
}

// readDates finds the dates, and gives the years that they say to the years
// asked for.
func (q *question) readDates() {
	for i := 0; i < len(q.tokens); i++ {
		d, ok := q.dateAt(i)
		if !ok {
			continue
		}
		d.bound = q.boundOf(d)
		q.dates = append(q.dates, d)
		i = max(i, d.last)
	}
	if dates := q.askedDates(); dates != (store.Dates{}) {
		q.from, q.to, q.single = leadingYear(dates.Since), leadingYear(dates.Until), nil
	}
}

// boundOf is the cue beside a date: "since 2 June 2017", 2017年6月以降.
func (q *question) boundOf(d calendarDate) vocabulary.Cue {
	if before := q.token(d.first - 1); before.cue.In("year") && vocabulary.IsLatin(q.scan.at(before.from)) {
		return before.cue
	}
	if after := q.token(d.last + 1); after.cue.In("year") && !vocabulary.IsLatin(q.scan.at(after.from)) {
		return after.cue
	}
	return ""
}

// token is one of the question, or an empty one outside of it.
func (q *question) token(i int) token {
	if i < 0 || i >= len(q.tokens) {
		return token{thing: -1}
	}
	return q.tokens[i]
}

// dateAt reads the date whose month, or whose year before it, is a token.
func (q *question) dateAt(i int) (calendarDate, bool) {
	for _, read := range []func(int) calendarDate{q.figures, q.inEnglish, q.inJapanese} {
		if d := read(i); d.month > 0 {
			return d, true
		}
	}
	return calendarDate{}, false
}

// isDate tells the words that say a date.
func (q *question) isDate(t token) bool {
	return slices.ContainsFunc(q.dates, func(d calendarDate) bool {
		return q.tokens[d.first].from <= t.from && t.to <= q.tokens[d.last].to
	})
}
