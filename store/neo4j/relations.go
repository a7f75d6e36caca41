package neo4j

import (
	"strings"

	"talkgraph/knowledge"
)

// qualifierName is what the model calls the qualifier of a kind of relation.
var qualifierName = map[knowledge.RelationKind]string{
	knowledge.GivenBy: "role", knowledge.Features: "as", knowledge.WorksFor: "event",
	knowledge.Uses: "status", knowledge.AnnouncedAt: "status",
}

// relationProperties are all of a relation but its ends. The evidence is told
// by parallel lists, of which those that are all empty are left out.
func relationProperties(r knowledge.Relation) params {
	p := filled(map[string]string{"title": r.Title, "surface": r.Surface})
	p["qualifier"] = r.Qualifier
	if name := qualifierName[r.Kind]; name != "" && r.Qualifier != "" {
		p[name] = r.Qualifier
	}
	if r.Kind == knowledge.Mentions {
		p["start"], p["end"] = r.Start, r.End
	}
	if r.Kind == knowledge.Covers {
		p["statements"] = countStatements(r.Evidence)
	}
	for name, field := range evidenceFields {
		if list, some := column(r.Evidence, field); some {
			p[name] = list
		}
	}
	return p
}

// evidenceFields are the lists in which a relation keeps its evidence.
var evidenceFields = map[string]func(*knowledge.Evidence) *string{
	"evidence": func(e *knowledge.Evidence) *string { return &e.Statement },
	"rules":    func(e *knowledge.Evidence) *string { return &e.Rule },
	"entries":  func(e *knowledge.Evidence) *string { return &e.Entry },
}

func column(evidence []knowledge.Evidence, field func(*knowledge.Evidence) *string) ([]string, bool) {
	list := make([]string, len(evidence))
	for i := range evidence {
		list[i] = *field(&evidence[i])
	}
	return list, strings.Join(list, "") != ""
}

func countStatements(evidence []knowledge.Evidence) int {
	lines := make(map[string]bool)
	for _, e := range evidence {
		lines[e.Statement] = true
	}
	delete(lines, "")
	return len(lines)
}

// relationOf reads a relation back.
func relationOf(from, kind, to string, p params) knowledge.Relation {
	text := func(name string) string { s, _ := p[name].(string); return s }
	number := func(name string) int { n, _ := p[name].(int64); return int(n) }
	r := knowledge.Relation{From: from, Kind: knowledge.RelationKind(kind), To: to,
		Qualifier: text("qualifier"), Title: text("title"), Surface: text("surface"), Start: number("start"), End: number("end")}
	for name, field := range evidenceFields {
		list, _ := p[name].([]any)
		if r.Evidence == nil && len(list) > 0 {
			r.Evidence = make([]knowledge.Evidence, len(list))
		}
		for i, value := range texts(list) {
			*field(&r.Evidence[i]) = value
		}
	}
	return r
}
