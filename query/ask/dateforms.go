package ask

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"talkgraph/knowledge"
)

// figures reads 2017-06-02, 2017/6/2 and 2017.6.2 where the year stands.
func (q *question) figures(i int) calendarDate {
	year, ok := yearIn(q.token(i))
	month, day := number(q.token(i+1), 12), number(q.token(i+2), 31)
	if !ok || month == 0 || day == 0 {
		return calendarDate{}
	}
	for _, t := range q.tokens[i : i+2] {
		if !strings.ContainsRune("-/.", q.scan.behind(t.to)) {
			return calendarDate{}
		}
	}
	return calendarDate{year: year, month: month, day: day, first: i, last: i + 2}
}

// inEnglish reads "June 2017", "June 2nd, 2017", "the 2nd of June" where the
// month stands. May is a verb, too, and needs a day or a year.
func (q *question) inEnglish(i int) calendarDate {
	d := calendarDate{month: monthNamed(q.token(i)), first: i, last: i}
	if d.month == 0 {
		return d
	}
	of := i - 1
	if q.token(of).text == "of" {
		of--
	}
	if d.day = ordinal(q.token(of)); d.day > 0 {
		d.first = of
	} else if d.day = ordinal(q.token(i + 1)); d.day > 0 {
		d.last = i + 1
	}
	if year, ok := yearIn(q.token(d.last + 1)); ok {
		d.year, d.last = year, d.last+1
	}
	if q.token(i).text == "may" && d.day+d.year == 0 {
		return calendarDate{}
	}
	return d
}

// inJapanese reads 6月, 6月2日 and 2017年6月2日 where the month stands.
func (q *question) inJapanese(i int) calendarDate {
	d := calendarDate{month: number(q.token(i), 12), first: i, last: i + 1}
	if !strings.HasPrefix(q.token(i+1).text, "月") {
		return calendarDate{}
	}
	day := q.token(i + 3).text
	if q.token(i+1).text == "月" && strings.HasPrefix(day, "日") && !strings.HasPrefix(day, "日間") {
		if d.day = number(q.token(i+2), 31); d.day > 0 {
			d.last = i + 3
		}
	}
	if year, ok := yearIn(q.token(i - 2)); ok && q.token(i-1).text == "年" {
		d.year, d.first = year, i-2
	}
	return d
}

// behind is the character behind a position that no word holds, or 0.
func (s *scan) behind(at int) rune {
	if at == 0 || at > len(s.folded) {
		return 0
	}
	if end := s.folded[at-1].End; end < len(s.text) {
		return s.text[end]
	}
	return 0
}

// number is what a token of figures says, from 1 to a largest; else 0.
func number(t token, most int) int {
	n, err := strconv.Atoi(t.text)
	if err != nil || t.thing >= 0 || t.cue != "" || n > most || len(t.text) > 2 {
		return 0
	}
	return max(n, 0)
}

// ordinal is the day of a month that a word says: 2, 2nd, second.
func ordinal(t token) int {
	if i := slices.Index([]string{"first", "second", "third", "fourth", "fifth"}, t.text); i >= 0 {
		return i + 1
	}
	for _, ending := range []string{"st", "nd", "rd", "th"} {
		t.text = strings.TrimSuffix(t.text, ending)
	}
	return number(t, 31)
}

// monthNamed is the month that an English word names, in whole or by its
// first three letters; else 0.
func monthNamed(t token) int {
	if t.thing >= 0 || t.cue != "" {
		return 0
	}
	for m := time.January; m <= time.December; m++ {
		name := knowledge.Fold(m.String())
		if t.text == name || t.text == name[:3] || t.text == "sept" && m == time.September {
			return int(m)
		}
	}
	return 0
}
