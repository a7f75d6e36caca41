package storetest

import (
	"maps"
	"slices"
	"strings"
	"time"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func (m *model) keeps(f store.Filter, n knowledge.Node) bool {
	keeps := func(f store.Filter) bool { return m.keeps(f, n) }
	year := n.Year()
	switch {
	case (f.From > 0 && year < f.From) || (f.To > 0 && (year == 0 || year > f.To)):
	case !lies(f.Dates, n.Date):
	case slices.ContainsFunc(f.Properties, func(p store.PropertyFilter) bool { return !has(p, n) }):
	case slices.ContainsFunc(f.Links, func(l store.LinkFilter) bool { return !m.linked(l, n.ID) }):
	case !contain(n, f.Terms) || !(contain(n, f.Text) || m.said(n.ID, f.Text)):
	case slices.ContainsFunc(f.And, func(f store.Filter) bool { return !keeps(f) }):
	case len(f.Or) > 0 && !slices.ContainsFunc(f.Or, keeps):
	case slices.ContainsFunc(f.Not, keeps):
	default:
		return true
	}
	return false
}

func has(p store.PropertyFilter, n knowledge.Node) bool {
	value, _ := p.Property.Value(n)
	return (!p.Filled || value != "") && (len(p.Any) == 0 || slices.Contains(p.Any, value))
}

// lies tells whether all days that a date may mean are within the bounds.
func lies(d store.Dates, date string) bool {
	if d == (store.Dates{}) {
		return true
	}
	first, last, ok := days(date)
	since, _, from := days(d.Since)
	_, until, to := days(d.Until)
	return ok && (!from || !first.Before(since)) && (!to || !last.After(until))
}

// days are the first and the last day of a date.
func days(date string) (first, last time.Time, ok bool) {
	if t, err := time.Parse("2006", date); err == nil {
		return t, t.AddDate(1, 0, -1), true
	}
	if t, err := time.Parse("2006-01", date); err == nil {
		return t, t.AddDate(0, 1, -1), true
	}
	t, err := time.Parse("2006-01-02", date)
	return t, t, err == nil
}

func (m *model) linked(l store.LinkFilter, id string) bool {
	joined := m.joined(id, l.Kinds, l.Qualifiers, !l.Reverse)
	in := func(id string) bool { return joined[id] }
	for _, id := range l.All {
		if !joined[id] {
			return false
		}
	}
	if l.Match != nil && !slices.ContainsFunc(slices.Collect(maps.Keys(joined)), func(far string) bool { return m.matches(*l.Match, far) }) {
		return false
	}
	if len(joined) < l.Least || l.Most > 0 && len(joined) > l.Most {
		return false
	}
	return (!l.Some || len(joined) > 0) && (len(l.Any) == 0 || slices.ContainsFunc(l.Any, in)) && !slices.ContainsFunc(l.None, in)
}

// matches tells whether a node is of the kinds and kept by the filter.
func (m *model) matches(match store.Match, id string) bool {
	n := m.node[id]
	return (len(match.Kinds) == 0 || slices.Contains(match.Kinds, n.Kind)) && m.keeps(match.Filter, n)
}

// said tells whether one statement in the talk matches.
func (m *model) said(talk string, all []knowledge.Phrase) bool {
	for id := range m.joined(talk, []knowledge.RelationKind{knowledge.In}, nil, false) {
		if contain(m.node[id], all) {
			return true
		}
	}
	return false
}

func contain(n knowledge.Node, all []knowledge.Phrase) bool {
	terms := n.Terms()
	for _, p := range all {
		if !stands(terms, p) {
			return false
		}
	}
	return true
}

// stands tells whether the phrase stands in the terms.
func stands(terms []string, p knowledge.Phrase) bool {
	for i := range terms {
		if p.Prefix && strings.HasPrefix(terms[i], p.Terms[0]) {
			return true
		}
		if !p.Prefix && len(terms)-i >= len(p.Terms) && slices.Equal(terms[i:i+len(p.Terms)], p.Terms) {
			return true
		}
	}
	return false
}
