package model

import (
	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// addAnnounced keeps the services that were announced so, and there.
func (f *ServiceFilter) addAnnounced(out *query.EntityFilter) {
	by := store.LinkFilter{Kinds: along(knowledge.AnnouncedAt), Qualifiers: f.Announced}
	out.Related = append(out.Related, f.AnnouncedAt.among(by)...)
	out.Links = append(out.Links, f.AnnouncedAtEvents.link(query.NameFilter{
		Relations: by.Kinds, Qualifiers: by.Qualifiers,
		Kinds: []knowledge.Kind{knowledge.Event}, Argument: "announcedAtEvents"})...)
	if f.AnnouncedAt != nil || f.AnnouncedAtEvents != nil || len(f.Announced) == 0 {
		return
	}
	var anywhere []query.EntityFilter
	for _, kind := range []knowledge.Kind{knowledge.Talk, knowledge.Event} {
		anywhere = append(anywhere, query.EntityFilter{Kind: knowledge.Service, Related: related(query.EntityFilter{Kind: kind}, by)})
	}
	out.And = append(out.And, query.EntityFilter{Kind: knowledge.Service, Or: anywhere})
}
