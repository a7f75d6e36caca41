package ask

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask/operation"
	"talkgraph/store"
)

// A talkSet is talks: those that the filter keeps, of these ids.
type talkSet struct {
	filter   query.TalkFilter
	day      int              // day that the title prints; 0: any
	month    int              // of any year; 0: any
	monthDay int              // of that month; 0: any
	ids      []knowledge.Node // nil: any
	words    []string         // that the talks must say, each in some word of the same meaning
}

// all says whether the set is not restricted.
func (s talkSet) all() bool {
	return s.open() && s.day == 0 && s.month == 0 && s.ids == nil && len(s.words) == 0
}

// sets are the sets of talks that the plan asks for.
func (p *plan) sets() []*talkSet {
	out := []*talkSet{&p.set}
	for i := range p.each {
		out = append(out, &p.each[i])
	}
	return out
}

// apart gives one set for each of several companies, speakers or events that
// the set asks for together: what they share is wanted, not talks of all.
func (s talkSet) apart() []talkSet {
	var out []talkSet
	for _, pick := range []func(*query.TalkFilter) *query.Names{
		func(f *query.TalkFilter) *query.Names { return &f.Companies },
		func(f *query.TalkFilter) *query.Names { return &f.Speakers },
		func(f *query.TalkFilter) *query.Names { return &f.Events },
	} {
		all := pick(&s.filter).All
		if len(all) < 2 || out != nil {
			continue
		}
		for _, name := range all {
			one := s
			pick(&one.filter).All = []string{name}
			out = append(out, one)
		}
	}
	return out
}

// onlyYears says whether nothing but years, a month and the sort of event
// restricts the set.
func (s talkSet) onlyYears() bool {
	s.filter.From, s.filter.To, s.filter.Dates, s.filter.EventKinds, s.month = 0, 0, store.Dates{}, nil, 0
	return s.all()
}

// open says whether the filter keeps everything.
func (s talkSet) open() bool {
	return operation.Talks(s.filter) == ""
}

func empty(n query.Names) bool { return len(n.All)+len(n.Any)+len(n.None) == 0 }

// onlyEvents says whether nothing but events and years restricts the set.
func (s talkSet) onlyEvents() bool {
	s.filter.Events, s.filter.EventKinds, s.filter.Dates, s.filter.From, s.filter.To = query.Names{}, nil, store.Dates{}, 0, 0
	s.day, s.month, s.ids = 0, 0, nil
	return s.all()
}

// keep drops the talks of another day or month, and those not referred to.
func (s talkSet) keep(talks []knowledge.Node) []knowledge.Node {
	return slices.DeleteFunc(talks, func(n knowledge.Node) bool {
		return s.day > 0 && !onDay(n, s.day) || s.month > 0 && !inMonth(n, s.month, s.monthDay) ||
			s.ids != nil && !slices.ContainsFunc(s.ids, func(t knowledge.Node) bool { return t.ID == n.ID })
	})
}

// filtersOnly says whether the filter alone keeps the talks of the set.
func (s talkSet) filtersOnly() bool {
	return s.day+s.month == 0 && s.ids == nil && len(s.words) == 0
}

// unfiltered says whether a part of the set that the API has no filter for
// restricts it.
func (s talkSet) unfiltered() bool { return s.day > 0 || s.month > 0 }
