package ask

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// A talkSet is talks: those that the filter keeps, of a form, of these ids.
type talkSet struct {
	filter query.TalkFilter
	form   string           // empty: any
	day    int              // day that the title prints; 0: any
	month  int              // of the year; 0: any
	never  string           // form that it is not; empty: none
	ids    []knowledge.Node // nil: any
	words  []string         // that the talks must say, each in some word of the same meaning
}

// all says whether the set is not restricted.
func (s talkSet) all() bool {
	return s.open() && s.form == "" && s.never == "" && s.day == 0 && s.month == 0 && s.ids == nil && len(s.words) == 0
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

// onlyYears says whether nothing but years and a month restricts the set.
func (s talkSet) onlyYears() bool {
	s.filter.From, s.filter.To, s.month = 0, 0, 0
	return s.all()
}

// open says whether the filter keeps everything.
func (s talkSet) open() bool {
	f := s.filter
	return f.From == 0 && f.To == 0 && f.Text == "" && empty(f.Covers) && empty(f.Speakers) && empty(f.Companies) && empty(f.Events)
}

func empty(n query.Names) bool { return len(n.All)+len(n.Any)+len(n.None) == 0 }

// onlyEvents says whether nothing but events and years restricts the set.
func (s talkSet) onlyEvents() bool {
	f := s.filter
	return f.Text == "" && len(s.words) == 0 && empty(f.Covers) && empty(f.Speakers) && empty(f.Companies)
}

// keep drops the talks of another form or day, and those not referred to.
func (s talkSet) keep(talks []knowledge.Node) []knowledge.Node {
	return slices.DeleteFunc(talks, func(n knowledge.Node) bool {
		return s.form != "" && n.Type != s.form || s.never != "" && n.Type == s.never || s.day > 0 && !onDay(n, s.day) || s.month > 0 && !inMonth(n, s.month) ||
			s.ids != nil && !slices.ContainsFunc(s.ids, func(t knowledge.Node) bool { return t.ID == n.ID })
	})
}

// filtersAlone says whether a part of the set that the API has no filter for
// restricts it; words it has one for.
func (s talkSet) filtersAlone() bool {
	return s.day > 0 || s.month > 0 || s.never != "" || s.form != ""
}
