package ask

import (
	"slices"

	"talkgraph/query"
)

// oneByOne says whether several years are asked for each on its own: "in 2013
// and 2017", not "between 2013 and 2017".
func (q *question) oneByOne() bool {
	span := slices.ContainsFunc(q.tokens, func(t token) bool {
		return t.cue.In("year") && t.cue != "year.since" || t.text == "between" || t.text == "間"
	})
	return len(q.single) > 1 && !span && q.from == slices.Min(q.single) && q.to == slices.Max(q.single)
}

// asksYear says whether a year is one of those asked for.
func (q *question) asksYear(year int) bool {
	if q.oneByOne() {
		return slices.Contains(q.single, year)
	}
	return year >= q.from && (q.to == 0 || year <= q.to)
}

// readYearsApart narrows the talks to years that are asked for one by one; what
// all of them have is asked for by "both".
func (p *plan) readYearsApart(q *question, c known) {
	f := &p.set.filter
	switch {
	case p.shape == talking && p.kind != Talks && q.is("join.both", "join.shared", "rel.common"):
		f.From, f.To = 0, 0
		for _, year := range q.single {
			one := p.set
			one.filter.From, one.filter.To = year, year
			p.each = append(p.each, one)
		}
	case !c.yearsDone && p.kind != Events:
		f.From, f.To = 0, 0
		f.And = append(f.And, query.TalkFilter{Or: ofYears(q.single)})
	}
}

// ofYears keeps the talks of each of these years.
func ofYears(years []int) []query.TalkFilter {
	var out []query.TalkFilter
	for _, y := range years {
		out = append(out, query.TalkFilter{From: y, To: y})
	}
	return out
}
