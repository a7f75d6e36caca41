package ask

import (
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query"
)

func spellUses(p plan, found result) string {
	fields := "id\nname\nuses { of { id name } status evidence " + lineFields + " }"
	if p.kind == Services {
		return spellUsed(p, found)
	}
	current := true
	var used []named
	for _, o := range p.objects {
		used = append(used, o.thing)
		current = current && slices.Equal(o.statuses, []string{"current"})
	}
	if current && p.set.all() && len(p.naming)+len(p.words) == 0 {
		n := query.Names{All: names(used), None: names(p.unused)}
		if p.anyOf {
			n.All, n.Any = nil, n.All
		}
		return document(call("companies", where("uses", n), "totalCount\nnodes {\n"+indent(fields)+"\n}"))
	}
	if len(found.answers) > 0 {
		return spellNodes(shownIDs(found), "Company", fields)
	}
	return spellNodes(idsOf(used), "Service", "usedBy { company { id name } status evidence "+lineFields+" }")
}

// spellUsed asks for what companies use: by the filter, or one by one where the
// API has no filter for it.
func spellUsed(p plan, found result) string {
	fields := "id\nname\nusedBy { company { id name } status evidence " + lineFields + " }"
	plain := p.set.all() && !found.others(knowledge.Service) && len(p.naming)+len(p.within)+len(p.without)+len(p.words) == 0 && slices.Equal(p.statuses, []string{"current"})
	switch {
	case plain:
		return document(call("services", where("usedBy", query.Names{All: names(p.subjects)}), "totalCount\nnodes {\n"+indent(fields)+"\n}"))
	case len(found.answers) > 0:
		return spellEntities(found, "usedBy { company { id name } status evidence "+lineFields+" }")
	}
	return spellNodes(idsOf(p.subjects), "Company", "uses { of { id name } status evidence "+lineFields+" }")
}

// spellEntities asks for the answers themselves, services or the companies that
// are used like them.
func spellEntities(found result, ofService string) string {
	var out []string
	for i, a := range found.answers[:min(len(found.answers), maxRoots)] {
		fields := "... on Service { " + ofService + " }"
		if a.node.Kind != knowledge.Service {
			fields = "__typename"
		}
		out = append(out, fmt.Sprintf("n%d: node(id: %s) {\n  id\n  name\n  %s\n}", i+1, quote(a.node.ID), fields))
	}
	return document(strings.Join(out, "\n"))
}

// others says whether an answer is of another kind.
func (f result) others(kind knowledge.Kind) bool {
	return slices.ContainsFunc(f.answers, func(a answer) bool { return a.node.Kind != kind })
}
