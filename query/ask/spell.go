package ask

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask/operation"
	"talkgraph/store"
)

// spell writes the plan as GraphQL of the API. It is pure.
func spell(p plan, found result) string {
	if p.productsAlone() {
		return spellProducts(p)
	}
	if p.shape == announcing && p.announcedAlone(found) {
		return spellAnnounced(p, found)
	}
	if found.dropped && (p.shape != using || p.kind != Services) {
		return operation.Nodes(shownIDs(found), types[p.kind], "id\nname"+announcedField(p))
	}
	switch p.shape {
	case listing:
		if p.set.month > 0 || p.set.filter.Dates != (store.Dates{}) {
			return operation.Nodes(shownIDs(found), types[p.kind], "id\nname\nstarts")
		}
		return operation.List(string(p.kind), operation.Events(p.set.filter), "totalCount\nnodes { id name }")
	case talking:
		if len(p.each) > 0 {
			return spellEach(p, found)
		}
		if p.role+p.as != "" && p.kind != Talks {
			return spellParts(p, found)
		}
		return spellTalks(p, found, talkFields(p))
	case staffing:
		return spellStaff(p, found)
	case announcing:
		return spellTalks(p, found, "id\ntitle\nannounces { service { id name } status evidence "+operation.Lines+" }")
	case usingMost:
		return spellMostUsing(p, found)
	case using:
		return spellUses(p, found)
	case announcedAt:
		return operation.Nodes(objectIDs(p), "Service", "announcedAt { at { id name"+atFields(p)+" } status evidence "+operation.Lines+" }")
	case providing:
		return operation.List("services", operation.Names("providedBy", query.Names{All: names(p.subjects)}), "totalCount\nnodes { id name }")
	case providers:
		return operation.Nodes(objectIDs(p), "Service", "providedBy { id name }")
	case employing:
		return operation.Nodes(idsOf(p.subjects), "Person", "worksFor { company { id name } event { name } evidence "+operation.Lines+" }")
	case telling:
		return spellLines(found)
	case joining:
		return spellPath(p)
	case saying:
		return spellSaying(p, found)
	}
	return ""
}

// announcedField is what was announced, where it is asked who announced it.
func announcedField(p plan) string {
	if p.shape != announcedAt || p.kind != Speakers {
		return ""
	}
	return "\ntalks(first: 20) { nodes { title announces { service { name } status evidence " + operation.Lines + " } } }"
}

// talkFields is what is selected of talks, by what is wanted.
func talkFields(p plan) string {
	head := "id\ntitle\n"
	switch p.kind {
	case Speakers:
		return head + "givenBy { speaker { id name } evidence " + operation.Lines + " }"
	case Companies:
		return head + "companies { company { id name } as evidence " + operation.Lines + " }"
	case Events:
		return head + "event { id name }"
	case Services, Topics:
		return head + "covers(kinds: [" + strings.ToUpper(string(p.kind.of())) + "]) { entity { id name } evidence " + operation.Lines + " }"
	}
	return head + "code\nevent { name }\nspeakers { name }\nevidence(" + about(p) + "first: 3) " + operation.Lines
}

func about(p plan) string {
	if len(p.called) == 0 {
		return ""
	}
	return operation.Strings("about", p.called) + ", "
}

// atFields is what is selected of the talk of an announcement besides its name.
func atFields(p plan) string {
	of := map[Kind]string{
		Speakers: "speakers { id name }", Events: "event { id name }", Companies: "companies { company { id name } }", Topics: "topics { id name }",
	}[p.kind]
	if of == "" {
		return ""
	}
	return " ... on Talk { " + of + " }"
}

// spellTalks asks for the talks of a set: by the filter, or one by one where
// the API has no filter for what keeps them.
func spellTalks(p plan, found result, fields string) string {
	if len(p.titles) > 0 {
		return operation.Nodes(shownIDs(found), types[p.kind], "id\nname\nworksFor { title company { id name } event { name } evidence "+operation.Lines+" }")
	}
	if p.counts() {
		return spellFacets(p, found)
	}
	if p.kind != Talks && p.choice.any() && len(found.answers) > 0 {
		return operation.Nodes(shownIDs(found), types[p.kind], "id\nname\ntalks(first: 100) { nodes { id title date } }")
	}
	byID := p.dated != 0 || p.choice.any() || p.set.ids != nil || p.set.unfiltered() || len(p.mentions) > 0
	talks := found.talks
	if p.kind == Talks && p.choice.any() {
		talks = nodesOf(found.answers)
	}
	if p.set.ids != nil && len(talks) == 0 {
		if found.total == 0 && p.shape == talking {
			return "" // what keeps none of the talks meant
		}
		talks = p.set.ids
	}
	if byID && len(talks) > 0 {
		return operation.Nodes(ids(talks), "Talk", fields)
	}
	if p.set.unfiltered() && p.shape == talking {
		return "" // the API has no filter for what kept nothing
	}
	return operation.List("talks", operation.Talks(p.set.filter), operation.Counted(fields))
}

// types are the names of the API's types, by kind of answer.
var types = map[Kind]string{Services: "Service", Speakers: "Person", Companies: "Company", Events: "Event", Topics: "Topic", Talks: "Talk"}

func nodesOf(answers []answer) []knowledge.Node {
	out := make([]knowledge.Node, len(answers))
	for i, a := range answers {
		out[i] = a.node
	}
	return out
}

func spellStaff(p plan, found result) string {
	f := p.set.filter
	if len(p.titles) == 0 && p.set.day+p.set.month == 0 && p.set.ids == nil && len(p.mentions) == 0 && p.set.onlyEvents() && f.From+f.To == 0 && f.Dates == (store.Dates{}) && f.EventKinds == nil {
		args := operation.Arguments(operation.Names("companies", query.Names{Any: names(p.subjects)}), operation.Names("events", f.Events))
		return operation.List("speakers", args, operation.Counted("id\nname\nworksFor { company { id name } event { name } evidence "+operation.Lines+" }"))
	}
	if p.set.filtersOnly() && len(p.titles)+len(p.mentions) == 0 {
		args := operation.Arguments(operation.Names("companies", query.Names{Any: names(p.subjects)}), "talks: {"+operation.Talks(f)+"}")
		return operation.List("speakers", args, operation.Counted("id\nname\nworksFor { company { id name } event { name } evidence "+operation.Lines+" }"))
	}
	return operation.Nodes(shownIDs(found), types[p.kind], "id\nname\nworksFor { company { id name } event { name } evidence "+operation.Lines+" }")
}

// shownIDs are the ids of the answers that are shown.
func shownIDs(found result) []string {
	var out []string
	for _, a := range found.answers[:min(len(found.answers), MaxAnswers)] {
		out = append(out, a.node.ID)
	}
	return out
}
