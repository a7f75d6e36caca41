package ask

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask/operation"
)

// spellParts asks for people by what they did, and for companies by as what
// they are shown, in talks of the filter; one by one where the API has no
// filter for the talks.
func spellParts(p plan, found result) string {
	f := p.set.filter
	f.Roles = nil
	talks := ""
	if filter := operation.Talks(f); filter != "" {
		talks = "talks: {" + filter + "}"
	}
	of := operation.Strings("roles", []string{p.role})
	if p.kind == Companies {
		of = operation.Strings("as", []string{p.as})
	}
	if !p.set.filtersOnly() || len(p.mentions)+len(p.without)+len(p.titles) > 0 || p.choice.any() || p.dated != 0 {
		return operation.Nodes(shownIDs(found), types[p.kind], "id\nname")
	}
	return operation.List(string(p.kind), operation.Arguments(of, talks), "totalCount\nnodes { id name }")
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
		status = operation.Strings("announced", []string{p.status})
	}
	at := ""
	if filter := operation.Talks(p.set.filter); filter != "" || status == "" {
		at = "announcedAt: {" + filter + "}"
	}
	where := operation.Arguments(p.sort.arg(), operation.Names("providedBy", query.Names{All: names(p.within)}))
	if at != "" && len(found.events) > 0 {
		events := operation.Names("announcedAtEvents", query.Names{Any: found.events})
		where = operation.Arguments(where, "or: [{"+operation.Arguments(status, at)+"}, {"+operation.Arguments(status, events)+"}]")
	} else {
		where = operation.Arguments(where, status, at)
	}
	return operation.List("services", where, operation.Counted("id\nname\nannouncedAt { at { id name } status evidence "+operation.Lines+" }"))
}
