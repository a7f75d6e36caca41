package model

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// ServiceFilter is the input ServiceFilter of the schema.
type ServiceFilter struct {
	Text                       *string
	UsedBy, ProvidedBy, PartOf *Names
	Status                     []UseStatus
	Category, Announced        []string
	AnnouncedAt                *TalkFilter
	AnnouncedAtEvents          *Names
	Mentions                   *IntRange
	Talks                      *TalkFilter
	And, Or, Not               []*ServiceFilter
}

// Query is the filter as package query has it.
func (f *ServiceFilter) Query() query.EntityFilter {
	if f == nil {
		f = &ServiceFilter{}
	}
	out := query.EntityFilter{Kind: knowledge.Service, Text: value(f.Text), Lines: f.Mentions.lines(),
		And: queries(f.And, (*ServiceFilter).Query), Or: queries(f.Or, (*ServiceFilter).Query), Not: queries(f.Not, (*ServiceFilter).Query)}
	out.Links = append(out.Links, f.UsedBy.link(query.NameFilter{
		Relations: along(knowledge.Uses), Reverse: true, Qualifiers: standing(f.Status),
		Kinds: []knowledge.Kind{knowledge.Company}, Argument: "usedBy"})...)
	if len(f.Status) > 0 && f.UsedBy == nil {
		out.Related = append(out.Related, related(query.EntityFilter{Kind: knowledge.Company}, store.LinkFilter{Kinds: along(knowledge.Uses), Reverse: true, Qualifiers: standing(f.Status)})...)
	}
	out.Links = append(out.Links, f.ProvidedBy.link(query.NameFilter{
		Relations: along(knowledge.ProvidedBy),
		Kinds:     []knowledge.Kind{knowledge.Company}, Argument: "providedBy"})...)
	out.Links = append(out.Links, f.PartOf.link(query.NameFilter{
		Relations: along(knowledge.PartOf),
		Kinds:     []knowledge.Kind{knowledge.Service}, Argument: "partOf"})...)
	out.Properties = query.AnyOf(store.ByCategory, f.Category)
	out.Related = append(out.Related, f.Talks.among(store.LinkFilter{Kinds: along(knowledge.Covers), Reverse: true})...)
	f.addAnnounced(&out)
	return out
}

// TopicFilter is the input TopicFilter of the schema.
type TopicFilter struct {
	Text         *string
	Broader      *Names
	Mentions     *IntRange
	Talks        *TalkFilter
	And, Or, Not []*TopicFilter
}

// Query is the filter as package query has it.
func (f *TopicFilter) Query() query.EntityFilter {
	if f == nil {
		f = &TopicFilter{}
	}
	out := query.EntityFilter{Kind: knowledge.Topic, Text: value(f.Text), Lines: f.Mentions.lines(),
		And: queries(f.And, (*TopicFilter).Query), Or: queries(f.Or, (*TopicFilter).Query), Not: queries(f.Not, (*TopicFilter).Query)}
	out.Links = append(out.Links, f.Broader.link(query.NameFilter{
		Relations: along(knowledge.Broader),
		Kinds:     []knowledge.Kind{knowledge.Topic}, Argument: "broader"})...)
	out.Related = append(out.Related, f.Talks.among(store.LinkFilter{Kinds: along(knowledge.Covers), Reverse: true})...)
	return out
}

// EventFilter is the input EventFilter of the schema.
type EventFilter struct {
	Text                *string
	Year                *IntRange
	Series, Kind, Place []string
	Mentions            *IntRange
	Talks               *TalkFilter
	And, Or, Not        []*EventFilter
}

// Query is the filter as package query has it.
func (f *EventFilter) Query() query.EntityFilter {
	if f == nil {
		f = &EventFilter{}
	}
	out := query.EntityFilter{Kind: knowledge.Event, Text: value(f.Text), Lines: f.Mentions.lines(),
		And: queries(f.And, (*EventFilter).Query), Or: queries(f.Or, (*EventFilter).Query), Not: queries(f.Not, (*EventFilter).Query)}
	out.From, out.To = f.Year.bounds()
	out.Series, out.Properties = f.Series, slices.Concat(query.AnyOf(store.ByType, f.Kind), query.AnyOf(store.ByPlace, f.Place))
	out.Related = append(out.Related, f.Talks.among(store.LinkFilter{Kinds: along(knowledge.PresentedAt), Reverse: true})...)
	return out
}

// DocumentFilter is the input DocumentFilter of the schema.
type DocumentFilter struct {
	Text                        *string
	Languages, Authors, Readers []string
	Year                        *IntRange
	Talks                       *TalkFilter
	And, Or, Not                []*DocumentFilter
}

// Query is the filter as package query has it.
func (f *DocumentFilter) Query() query.EntityFilter {
	if f == nil {
		f = &DocumentFilter{}
	}
	out := query.EntityFilter{Kind: knowledge.Document, Text: value(f.Text),
		And: queries(f.And, (*DocumentFilter).Query), Or: queries(f.Or, (*DocumentFilter).Query), Not: queries(f.Not, (*DocumentFilter).Query)}
	out.From, out.To = f.Year.bounds()
	out.Properties = slices.Concat(query.AnyOf(store.ByLanguage, f.Languages), query.AnyOf(store.ByAuthor, f.Authors), query.AnyOf(store.ByReader, f.Readers))
	out.Related = f.Talks.among(store.LinkFilter{Kinds: along(knowledge.From), Reverse: true}, store.LinkFilter{Kinds: along(knowledge.In)})
	return out
}

func along(k knowledge.RelationKind) []knowledge.RelationKind { return []knowledge.RelationKind{k} }
