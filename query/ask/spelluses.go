package ask

import (
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask/operation"
)

func spellUses(p plan, found result) string {
	selected := "id\nname\nuses { of { id name } status evidence " + operation.Lines + " }"
	if p.kind == Services {
		return spellUsed(p, found)
	}
	var used []named
	for _, o := range p.objects {
		used = append(used, o.thing)
	}
	if statuses, same := p.sameStatuses(); same && p.set.all() && p.sort == (productSort{}) && len(p.naming)+len(p.words) == 0 {
		n := query.Names{All: names(used), None: names(p.unused)}
		if p.anyOf {
			n.All, n.Any = nil, n.All
		}
		return operation.List("companies", operation.Arguments(operation.Names("uses", n), statusArg(statuses)), operation.Counted(selected))
	}
	if len(found.answers) > 0 {
		return operation.Nodes(shownIDs(found), "Company", selected)
	}
	return "" // the API has no filter for what kept nothing
}

// sameStatuses gives the statuses of all uses asked for, if one filter of the
// API can ask for them.
func (p plan) sameStatuses() ([]string, bool) {
	first := p.objects[0].statuses
	for _, o := range p.objects {
		if !slices.Equal(o.statuses, first) {
			return nil, false
		}
	}
	return first, len(p.unused) == 0 || isCurrent(first)
}

func isCurrent(statuses []string) bool { return slices.Equal(statuses, []string{"current"}) }

// statusArg spells how a use stands; what the API takes anyway is left out.
func statusArg(statuses []string) string {
	if isCurrent(statuses) {
		return ""
	}
	return operation.Enums("status", statuses)
}

// spellUsed asks for what companies use: by the filter, or one by one where the
// API has no filter for it.
func spellUsed(p plan, found result) string {
	selected := "id\nname\nusedBy { company { id name } status evidence " + operation.Lines + " }"
	plain := !found.dropped && p.sort == (productSort{}) && p.set.all() && !found.others(knowledge.Service) && len(p.naming)+len(p.within)+len(p.without)+len(p.words) == 0
	switch {
	case plain:
		return operation.List("services", operation.Arguments(operation.Names("usedBy", query.Names{All: names(p.subjects)}), statusArg(p.statuses)), operation.Counted(selected))
	case len(found.answers) > 0:
		return spellEntities(found, "usedBy { company { id name } status evidence "+operation.Lines+" }")
	}
	return "" // the API has no filter for what kept nothing
}

// spellEntities asks for the answers themselves, services or the companies that
// are used like them.
func spellEntities(found result, ofService string) string {
	var out []string
	for i, a := range found.answers[:min(len(found.answers), operation.MaxRoots)] {
		selected := "... on Service { " + ofService + " }"
		if a.node.Kind != knowledge.Service {
			selected = "__typename"
		}
		out = append(out, fmt.Sprintf("n%d: node(id: %s) {\n  id\n  name\n  %s\n}", i+1, operation.String(a.node.ID), selected))
	}
	return operation.Document(strings.Join(out, "\n"))
}

// others says whether an answer is of another kind.
func (f result) others(kind knowledge.Kind) bool {
	return slices.ContainsFunc(f.answers, func(a answer) bool { return a.node.Kind != kind })
}
