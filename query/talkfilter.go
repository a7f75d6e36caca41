package query

import (
	"talkgraph/knowledge"
	"talkgraph/store"
)

// Tree is the filter as filters of all kinds are.
func (f TalkFilter) Tree() EntityFilter {
	return EntityFilter{Kind: knowledge.Talk, Text: f.Text, From: f.From, To: f.To, Dates: f.Dates,
		Lacks: f.Lacks, Properties: f.properties(), Links: f.links(), Related: f.related(),
		And: trees(f.And), Or: trees(f.Or), Not: trees(f.Not)}
}

func trees(filters []TalkFilter) []EntityFilter {
	var out []EntityFilter
	for _, f := range filters {
		out = append(out, f.Tree())
	}
	return out
}

// links of a talk, by the argument that names their other end.
func (f TalkFilter) links() []NameFilter {
	return []NameFilter{
		{Argument: "covers", Relations: []knowledge.RelationKind{knowledge.Covers}, Kinds: []knowledge.Kind{knowledge.Service, knowledge.Topic}, Names: f.Covers},
		{Argument: "speakers", Relations: []knowledge.RelationKind{knowledge.GivenBy}, Qualifiers: f.Roles, Kinds: []knowledge.Kind{knowledge.Person}, Names: f.Speakers},
		{Argument: "companies", Relations: []knowledge.RelationKind{knowledge.Features}, Kinds: []knowledge.Kind{knowledge.Company}, Names: f.Companies},
		{Argument: "events", Relations: []knowledge.RelationKind{knowledge.PresentedAt}, Kinds: []knowledge.Kind{knowledge.Event}, Names: f.Events},
	}
}

func (f TalkFilter) properties() []store.PropertyFilter {
	out := append(AnyOf(store.ByType, f.Kinds), AnyOf(store.ByLanguage, f.Languages)...)
	switch {
	case f.HasCode == nil:
		return out
	case *f.HasCode:
		return append(out, store.PropertyFilter{Property: store.ByCode, Filled: true})
	}
	return append(out, store.PropertyFilter{Property: store.ByCode, Any: []string{""}})
}

// AnyOf keeps the nodes that have one of the values; no value keeps all.
func AnyOf(p store.Property, values []string) []store.PropertyFilter {
	if len(values) == 0 {
		return nil
	}
	return []store.PropertyFilter{{Property: p, Any: values}}
}

func (f TalkFilter) related() []Related {
	var out []Related
	if len(f.Roles) > 0 && len(f.Speakers.All)+len(f.Speakers.Any)+len(f.Speakers.None) == 0 {
		out = append(out, Related{store.LinkFilter{Kinds: []knowledge.RelationKind{knowledge.GivenBy}, Qualifiers: f.Roles},
			EntityFilter{Kind: knowledge.Person}})
	}
	if len(f.EventKinds) > 0 {
		out = append(out, Related{store.LinkFilter{Kinds: []knowledge.RelationKind{knowledge.PresentedAt}},
			EntityFilter{Kind: knowledge.Event, Properties: AnyOf(store.ByType, f.EventKinds)}})
	}
	return out
}
