package ask

import (
	"slices"
	"strconv"

	"talkgraph/query/ask/vocabulary"
)

// isYear tells words such as 2016.
func isYear(word string) bool {
	year, err := strconv.Atoi(word)
	return err == nil && len(word) == 4 && year >= 1950 && year < 2100
}

// readYears reads the years asked for: one, several, or a span.
func (q *question) readYears() {
	for i, t := range q.tokens {
		year, ok := yearIn(t)
		if !ok {
			continue
		}
		bound := q.bound(i)
		if bound == "year.since" && q.alone(i) {
			bound = "" // "talks from 2013" are of that year
		}
		switch bound {
		case "year.since":
			q.from = year
		case "year.after":
			q.from = year + 1
		case "year.until":
			q.to = year
		case "year.before":
			q.to = year - 1
		default:
			q.alsoIn(year)
			q.single = append(q.single, year)
		}
	}
	if q.from > q.to && q.to > 0 {
		q.from, q.to = q.to, q.from
	}
}

// yearIn reads a year that a word is.
func yearIn(t token) (int, bool) {
	if t.thing >= 0 || t.cue != "" || !isYear(t.text) {
		return 0, false
	}
	year, err := strconv.Atoi(t.text)
	return year, err == nil
}

// alsoIn widens the span to a year that stands alone.
func (q *question) alsoIn(year int) {
	if q.from == 0 || year < q.from {
		q.from = year
	}
	if year > q.to {
		q.to = year
	}
}

// bound is the cue that makes the year at a token one end of a span:
// "since 2016", "2016年以降".
func (q *question) bound(i int) vocabulary.Cue {
	if i > 0 && q.tokens[i-1].cue.In("year") && vocabulary.IsLatin(q.scan.at(q.tokens[i-1].from)) {
		return q.tokens[i-1].cue
	}
	for j := i + 1; j < len(q.tokens) && j <= i+2; j++ {
		t := q.tokens[j]
		if t.cue.In("year") && !vocabulary.IsLatin(q.scan.at(t.from)) {
			return t.cue
		}
		if t.cue == "rel.past" && t.text == "以前" {
			return "year.until"
		}
		if t.text != "年" {
			break
		}
	}
	return ""
}

// alone tells "from 2013" without an end of its own: neither "on" nor "to 2016" behind it.
func (q *question) alone(i int) bool {
	if i == 0 || q.tokens[i-1].text != "from" {
		return false
	}
	if i+1 == len(q.tokens) {
		return true
	}
	next := q.tokens[i+1]
	return !next.cue.In("year") && !slices.Contains([]string{"on", "onward", "onwards", "to", "and"}, next.text)
}
