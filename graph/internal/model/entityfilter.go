package model

import (
	"talkgraph/knowledge"
	"talkgraph/query"
)

// ServiceFilter is the input ServiceFilter of the schema.
type ServiceFilter struct {
	Text       *string
	UsedBy     *Names
	ProvidedBy *Names
}

// Query is the filter as package query has it.
func (f *ServiceFilter) Query() query.EntityFilter {
	if f == nil {
		f = &ServiceFilter{}
	}
	out := query.EntityFilter{Kind: knowledge.Service, Text: value(f.Text)}
	out.Links = append(out.Links, f.UsedBy.link(query.NameFilter{
		Relations: []knowledge.RelationKind{knowledge.Uses}, Reverse: true, Qualifiers: []string{string(Current)},
		Kinds: []knowledge.Kind{knowledge.Company}, Argument: "usedBy"})...)
	out.Links = append(out.Links, f.ProvidedBy.link(query.NameFilter{
		Relations: []knowledge.RelationKind{knowledge.ProvidedBy},
		Kinds:     []knowledge.Kind{knowledge.Company}, Argument: "providedBy"})...)
	return out
}

// SpeakerFilter is the input SpeakerFilter of the schema.
type SpeakerFilter struct {
	Text      *string
	Companies *Names
	Events    *Names
}

// Query is the filter as package query has it.
func (f *SpeakerFilter) Query() query.EntityFilter {
	if f == nil {
		f = &SpeakerFilter{}
	}
	out := query.EntityFilter{Kind: knowledge.Person, Text: value(f.Text), Speaking: true}
	out.Links = append(out.Links, f.Companies.link(query.NameFilter{
		Relations: []knowledge.RelationKind{knowledge.WorksFor},
		Kinds:     []knowledge.Kind{knowledge.Company}, Argument: "companies"})...)
	out.Links = append(out.Links, f.Events.link(query.NameFilter{
		Relations: []knowledge.RelationKind{knowledge.GivenBy}, Reverse: true, Via: knowledge.PresentedAt,
		Kinds: []knowledge.Kind{knowledge.Event}, Argument: "events"})...)
	return out
}

// CompanyFilter is the input CompanyFilter of the schema.
type CompanyFilter struct {
	Text   *string
	Uses   *Names
	Events *Names
}

// Query is the filter as package query has it.
func (f *CompanyFilter) Query() query.EntityFilter {
	if f == nil {
		f = &CompanyFilter{}
	}
	out := query.EntityFilter{Kind: knowledge.Company, Text: value(f.Text)}
	out.Links = append(out.Links, f.Uses.link(query.NameFilter{
		Relations: []knowledge.RelationKind{knowledge.Uses}, Qualifiers: []string{string(Current)},
		Kinds: []knowledge.Kind{knowledge.Service, knowledge.Company}, Argument: "uses"})...)
	out.Links = append(out.Links, f.Events.link(query.NameFilter{
		Relations: []knowledge.RelationKind{knowledge.Features}, Reverse: true, Via: knowledge.PresentedAt,
		Kinds: []knowledge.Kind{knowledge.Event}, Argument: "events"})...)
	return out
}

// EventFilter is the input EventFilter of the schema.
type EventFilter struct {
	Text *string
	Year *IntRange
}

// Query is the filter as package query has it.
func (f *EventFilter) Query() query.EntityFilter {
	if f == nil {
		f = &EventFilter{}
	}
	out := query.EntityFilter{Kind: knowledge.Event, Text: value(f.Text)}
	out.From, out.To = f.Year.bounds()
	return out
}

// TopicFilter is the input TopicFilter of the schema.
type TopicFilter struct{ Text *string }

// Query is the filter as package query has it.
func (f *TopicFilter) Query() query.EntityFilter {
	return textOnly(knowledge.Topic, f)
}

// DocumentFilter is the input DocumentFilter of the schema.
type DocumentFilter struct{ Text *string }

// Query is the filter as package query has it.
func (f *DocumentFilter) Query() query.EntityFilter {
	return textOnly(knowledge.Document, (*TopicFilter)(f))
}

func textOnly(kind knowledge.Kind, f *TopicFilter) query.EntityFilter {
	out := query.EntityFilter{Kind: kind}
	if f != nil {
		out.Text = value(f.Text)
	}
	return out
}
