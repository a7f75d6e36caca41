package model

import (
	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// SpeakerFilter is the input SpeakerFilter of the schema.
type SpeakerFilter struct {
	Text              *string
	Companies, Events *Names
	Talks             *TalkFilter
	Lacks             []PersonLack
	Roles             []string
	Mentions          *IntRange
	And, Or, Not      []*SpeakerFilter
}

// Query is the filter as package query has it, of those who gave a talk.
func (f *SpeakerFilter) Query() query.EntityFilter {
	out := f.People()
	out.Speaking = true
	return out
}

// People is the same of everybody.
func (f *SpeakerFilter) People() query.EntityFilter {
	if f == nil {
		f = &SpeakerFilter{}
	}
	out := query.EntityFilter{Kind: knowledge.Person, Text: value(f.Text), Lacks: lacks(f.Lacks), Lines: f.Mentions.lines(),
		And: queries(f.And, (*SpeakerFilter).People), Or: queries(f.Or, (*SpeakerFilter).People), Not: queries(f.Not, (*SpeakerFilter).People)}
	out.Links = append(out.Links, f.Companies.link(query.NameFilter{
		Relations: along(knowledge.WorksFor),
		Kinds:     []knowledge.Kind{knowledge.Company}, Argument: "companies"})...)
	out.Links = append(out.Links, f.Events.link(query.NameFilter{
		Relations: along(knowledge.GivenBy), Reverse: true, Via: knowledge.PresentedAt,
		Kinds: []knowledge.Kind{knowledge.Event}, Argument: "events"})...)
	out.Related = append(out.Related, f.Talks.joined(store.LinkFilter{Kinds: along(knowledge.GivenBy), Reverse: true, Qualifiers: f.Roles})...)
	return out
}

// CompanyFilter is the input CompanyFilter of the schema.
type CompanyFilter struct {
	Text                           *string
	Uses, Events, People, Provides *Names
	Status                         []UseStatus
	Kind, As                       []string
	Talks                          *TalkFilter
	Mentions                       *IntRange
	And, Or, Not                   []*CompanyFilter
}

// Query is the filter as package query has it.
func (f *CompanyFilter) Query() query.EntityFilter {
	if f == nil {
		f = &CompanyFilter{}
	}
	out := query.EntityFilter{Kind: knowledge.Company, Text: value(f.Text), Lines: f.Mentions.lines(),
		And: queries(f.And, (*CompanyFilter).Query), Or: queries(f.Or, (*CompanyFilter).Query), Not: queries(f.Not, (*CompanyFilter).Query)}
	out.Links = append(out.Links, f.Uses.link(query.NameFilter{
		Relations: along(knowledge.Uses), Qualifiers: standing(f.Status),
		Kinds: []knowledge.Kind{knowledge.Service, knowledge.Company}, Argument: "uses"})...)
	if len(f.Status) > 0 && f.Uses == nil {
		out.Related = append(out.Related, related(query.EntityFilter{Kind: knowledge.Service}, store.LinkFilter{Kinds: along(knowledge.Uses), Qualifiers: standing(f.Status)})...)
	}
	out.Links = append(out.Links, f.Events.link(query.NameFilter{
		Relations: along(knowledge.Features), Reverse: true, Via: knowledge.PresentedAt,
		Kinds: []knowledge.Kind{knowledge.Event}, Argument: "events"})...)
	out.Links = append(out.Links, f.People.link(query.NameFilter{
		Relations: along(knowledge.WorksFor), Reverse: true,
		Kinds: []knowledge.Kind{knowledge.Person}, Argument: "people"})...)
	out.Links = append(out.Links, f.Provides.link(query.NameFilter{
		Relations: along(knowledge.ProvidedBy), Reverse: true,
		Kinds: []knowledge.Kind{knowledge.Service}, Argument: "provides"})...)
	out.Properties = query.AnyOf(store.ByType, f.Kind)
	out.Related = append(out.Related, f.Talks.joined(store.LinkFilter{Kinds: along(knowledge.Features), Reverse: true, Qualifiers: f.As})...)
	return out
}

// standing is what qualifies uses that stand so; by default those that stand now.
func standing(status []UseStatus) []string {
	if len(status) == 0 {
		return []string{string(Current)}
	}
	return texts(status)
}
