package model

import (
	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// TalkKind is the enum TalkKind of the schema; its text is what talks have.
type TalkKind string

// The forms of talks.
const (
	Keynote   TalkKind = "keynote"
	Breakout  TalkKind = "breakout"
	Panel     TalkKind = "panel"
	Lightning TalkKind = "lightning"
	Workshop  TalkKind = "workshop"
	PlainTalk TalkKind = "talk"
)

// TalkFilter is the input TalkFilter of the schema.
type TalkFilter struct {
	Covers     *Names
	Speakers   *Names
	Companies  *Names
	Events     *Names
	Year       *IntRange
	Text       *string
	Kind       []TalkKind
	Roles      []string
	EventKinds []string
	HasCode    *bool
	Date       *DateRange
	Languages  []string
	Lacks      []TalkLack
	And        []*TalkFilter
	Or         []*TalkFilter
	Not        []*TalkFilter
}

// Query is the filter as package query has it.
func (f *TalkFilter) Query() query.TalkFilter {
	if f == nil {
		return query.TalkFilter{}
	}
	out := query.TalkFilter{
		Covers: f.Covers.query(), Speakers: f.Speakers.query(), Companies: f.Companies.query(), Events: f.Events.query(),
		Text: value(f.Text), Kinds: texts(f.Kind), Roles: f.Roles, EventKinds: f.EventKinds, Languages: f.Languages,
		HasCode: f.HasCode, Dates: f.Date.dates(), Lacks: lacks(f.Lacks),
		And: queries(f.And, (*TalkFilter).Query), Or: queries(f.Or, (*TalkFilter).Query), Not: queries(f.Not, (*TalkFilter).Query),
	}
	out.From, out.To = f.Year.bounds()
	return out
}

// among keeps the nodes that the relation joins to a talk that the filter keeps.
func (f *TalkFilter) among(by ...store.LinkFilter) []query.Related {
	if f == nil {
		return nil
	}
	return related(f.Query().Tree(), by...)
}

// joined is the same of one link; without a filter it keeps what is so
// qualified by any talk.
func (f *TalkFilter) joined(by store.LinkFilter) []query.Related {
	if f == nil && len(by.Qualifiers) > 0 {
		return related(query.EntityFilter{Kind: knowledge.Talk}, by)
	}
	return f.among(by)
}

// related goes along links, the last of which leads to what the filter keeps
// and all others to statements.
func related(f query.EntityFilter, by ...store.LinkFilter) []query.Related {
	for i := len(by) - 1; i > 0; i-- {
		f = query.EntityFilter{Kind: knowledge.Statement, Related: []query.Related{{By: by[i], Filter: f}}}
	}
	return []query.Related{{By: by[0], Filter: f}}
}

// queries are filters as package query has them.
func queries[F, Q any](filters []F, query func(F) Q) []Q {
	var out []Q
	for _, f := range filters {
		out = append(out, query(f))
	}
	return out
}

func texts[T ~string](values []T) []string {
	var out []string
	for _, v := range values {
		out = append(out, string(v))
	}
	return out
}
