package ask

import (
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// lineFields is what is selected of evidence.
const lineFields = "{ text line document { title } }"

// spell writes the plan as GraphQL of the API. It is pure.
func spell(p plan, found result) string {
	switch p.shape {
	case listing:
		return document(call(string(p.kind), whereTalks(p.set.filter), "totalCount\nnodes { id name }"))
	case talking:
		if len(p.each) > 0 {
			return spellEach(p)
		}
		return spellTalks(p, found, talkFields(p))
	case staffing:
		return spellStaff(p, found)
	case announcing:
		return spellTalks(p, found, "id\ntitle\nannounces { service { id name } status evidence "+lineFields+" }")
	case using:
		return spellUses(p)
	case announcedAt:
		return spellNodes(objectIDs(p), "Service", "announcedAt { at { id name"+atFields(p)+" } status evidence "+lineFields+" }")
	case providing:
		return document(call("services", where("providedBy", query.Names{All: names(p.subjects)}), "totalCount\nnodes { id name }"))
	case providers:
		return spellNodes(objectIDs(p), "Service", "providedBy { id name }")
	case employing:
		return spellNodes(idsOf(p.subjects), "Person", "worksFor { company { id name } event { name } evidence "+lineFields+" }")
	case telling:
		return spellLines(found)
	case joining:
		return spellPath(p, found)
	}
	return ""
}

// talkFields is what is selected of talks, by what is wanted.
func talkFields(p plan) string {
	head := "id\ntitle\n"
	if p.set.form != "" || p.set.never != "" {
		head += "kind\n"
	}
	switch p.kind {
	case Speakers:
		return head + "givenBy { speaker { id name } evidence " + lineFields + " }"
	case Companies:
		return head + "companies { company { id name } as evidence " + lineFields + " }"
	case Events:
		return head + "event { id name }"
	case Services, Topics:
		return head + "covers(kinds: [" + strings.ToUpper(string(p.kind.of())) + "]) { entity { id name } evidence " + lineFields + " }"
	}
	return head + "code\nevent { name }\nspeakers { name }\nevidence(" + about(p) + "first: 3) " + lineFields
}

func about(p plan) string {
	if len(p.called) == 0 {
		return ""
	}
	return "about: " + list(p.called) + ", "
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
	byID := p.set.ids != nil || p.set.day > 0 || p.set.never != "" || len(p.mentions) > 0
	talks := found.talks
	if p.set.ids != nil && len(talks) == 0 {
		talks = p.set.ids
	}
	if byID && len(talks) > 0 {
		return spellNodes(ids(talks[:min(len(talks), 10)]), "Talk", fields)
	}
	return document(call("talks", whereTalks(p.set.filter), "totalCount\nnodes {\n"+indent(fields)+"\n}"))
}

// spellEach asks for the talks of each set, side by side.
func spellEach(p plan) string {
	var out []string
	for i, set := range p.each {
		out = append(out, fmt.Sprintf("n%d: ", i+1)+call("talks", whereTalks(set.filter), "totalCount\nnodes {\n"+indent(talkFields(p))+"\n}"))
	}
	return document(strings.Join(out, "\n"))
}

func spellStaff(p plan, found result) string {
	f := p.set.filter
	if p.set.form == "" && p.set.day == 0 && p.set.never == "" && p.set.ids == nil && len(p.mentions) == 0 && p.set.onlyEvents() && f.From == 0 && f.To == 0 {
		args := fields(nameArg("companies", query.Names{Any: names(p.subjects)}), nameArg("events", f.Events))
		return document(call("speakers", args, "totalCount\nnodes {\n"+indent("id\nname\nworksFor { company { id name } event { name } evidence "+lineFields+" }")+"\n}"))
	}
	return spellTalks(p, found, "id\ntitle\ngivenBy { speaker { id name } company { id name } evidence "+lineFields+" }")
}

func spellUses(p plan) string {
	if p.kind == Services {
		return spellNodes(idsOf(p.subjects), "Company", "uses { of { id name } status evidence "+lineFields+" }")
	}
	current := true
	var used []named
	for _, o := range p.objects {
		used = append(used, o.thing)
		current = current && slices.Equal(o.statuses, []string{"current"}) && o.thing.kind == knowledge.Service
	}
	if current && p.set.all() {
		return document(call("companies", where("uses", query.Names{All: names(used)}), "totalCount\nnodes {\n"+indent("id\nname\nuses { of { id name } status evidence "+lineFields+" }")+"\n}"))
	}
	return spellNodes(idsOf(used), "Service", "usedBy { company { id name } status evidence "+lineFields+" }")
}

func spellLines(found result) string {
	var nodes []string
	for _, a := range found.answers {
		nodes = append(nodes, a.node.ID)
	}
	return spellNodes(nodes, "Statement", "text\nline\ndocument { title }\ntalk { id title }")
}

func spellPath(p plan, found result) string {
	around := idsOf(p.subjects)
	if len(found.answers) > 0 {
		around = around[:0]
		for _, a := range found.answers {
			around = append(around, a.node.ID)
		}
	}
	return document(fmt.Sprintf("graph(around: %s, limit: %d) {\n  nodes { id name }\n  edges { source relation target }\n}", list(around), max(1, len(around))))
}

// spellNodes asks for nodes one by one; without any there is nothing to ask.
func spellNodes(nodes []string, kind, fields string) string {
	if len(nodes) == 0 {
		return ""
	}
	var out []string
	for i, id := range nodes {
		alias := ""
		if len(nodes) > 1 {
			alias = fmt.Sprintf("n%d: ", i+1)
		}
		out = append(out, fmt.Sprintf("%snode(id: %s) {\n  ... on %s {\n%s\n  }\n}", alias, quote(id), kind, indent(indent(fields))))
	}
	return document(strings.Join(out, "\n"))
}

func objectIDs(p plan) []string {
	out := make([]string, len(p.objects))
	for i, o := range p.objects {
		out[i] = o.thing.id
	}
	return out
}

func names(things []named) []string {
	out := make([]string, len(things))
	for i, n := range things {
		out[i] = n.name
	}
	return out
}
