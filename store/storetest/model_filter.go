package storetest

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func (m *model) keeps(f store.Filter, n knowledge.Node) bool {
	year := n.Year()
	if (f.From > 0 && year < f.From) || (f.To > 0 && (year == 0 || year > f.To)) {
		return false
	}
	for _, l := range f.Links {
		if !m.linked(l, n.ID) {
			return false
		}
	}
	return matches(n, f.Terms) && (matches(n, f.Text) || m.said(n.ID, f.Text))
}

func (m *model) linked(l store.LinkFilter, id string) bool {
	joined := m.joined(id, l.Kinds, l.Qualifiers, !l.Reverse)
	in := func(id string) bool { return joined[id] }
	for _, id := range l.All {
		if !joined[id] {
			return false
		}
	}
	return (!l.Some || len(joined) > 0) && (len(l.Any) == 0 || slices.ContainsFunc(l.Any, in)) && !slices.ContainsFunc(l.None, in)
}

// said tells whether one statement in the talk matches.
func (m *model) said(talk string, all []knowledge.Phrase) bool {
	for id := range m.joined(talk, []knowledge.RelationKind{knowledge.In}, nil, false) {
		if matches(m.node[id], all) {
			return true
		}
	}
	return false
}

func matches(n knowledge.Node, all []knowledge.Phrase) bool {
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
