package ask

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// spellParts asks for people by what they did, and for companies by as what
// they are shown, in talks of the filter; one by one where the API has no
// filter for the talks.
func spellParts(p plan, found result) string {
	f := p.set.filter
	f.Roles = nil
	talks := ""
	if filter := whereTalks(f); filter != "" {
		talks = "talks: {" + filter + "}"
	}
	of := listArg("roles", []string{p.role})
	if p.kind == Companies {
		of = listArg("as", []string{p.as})
	}
	if !p.set.filtersOnly() || len(p.mentions)+len(p.without)+len(p.titles) > 0 || p.choice.any() || p.dated != 0 {
		return spellNodes(shownIDs(found), types[p.kind], "id\nname")
	}
	return document(call(string(p.kind), fields(of, talks), "totalCount\nnodes { id name }"))
}

// announcedAlone says whether a filter of services keeps what was announced as
// the question asks, and one of talks does not.
func (p plan) announcedAlone(found result) bool {
	return found.dropped && !found.narrowed && p.sort.class == nil && len(p.objects)+len(p.without) == 0 && p.set.filtersOnly() &&
		!slices.ContainsFunc(p.within, func(n named) bool { return n.kind != knowledge.Company })
}

// spellAnnounced asks for the services of a sort, or of companies, that were
// announced so, at talks of the filter or at their events.
func spellAnnounced(p plan, found result) string {
	status := ""
	if p.status != "" {
		status = listArg("announced", []string{p.status})
	}
	at := ""
	if filter := whereTalks(p.set.filter); filter != "" || status == "" {
		at = "announcedAt: {" + filter + "}"
	}
	where := fields(p.sort.arg(), nameArg("providedBy", query.Names{All: names(p.within)}))
	if at != "" && len(found.events) > 0 {
		events := nameArg("announcedAtEvents", query.Names{Any: found.events})
		where = fields(where, "or: [{"+fields(status, at)+"}, {"+fields(status, events)+"}]")
	} else {
		where = fields(where, status, at)
	}
	return document(call("services", where, "totalCount\nnodes {\n"+indent("id\nname\nannouncedAt { at { id name } status evidence "+lineFields+" }")+"\n}"))
}
