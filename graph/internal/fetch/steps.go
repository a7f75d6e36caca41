package fetch

import (
	"talkgraph/graph/internal/model"
	"talkgraph/knowledge"
	"talkgraph/query"
)

// steps has a step for each field that leads to objects: Type.field. A field
// without a step leads to none that have steps of their own.
var steps = map[string]step{
	"Connection.nodes": pageNodes,
	"Connection.edges": pageEdges,
	"Edge.node":        edgeNode,

	"Talk.event":     hop(out(knowledge.PresentedAt), first[*model.Event]),
	"Talk.partOf":    hop(out(knowledge.PartOf, knowledge.Talk), first[*model.Talk]),
	"Talk.parts":     hop(in(knowledge.PartOf, knowledge.Talk), all[*model.Talk]),
	"Talk.speakers":  hop(out(knowledge.GivenBy), all[*model.Person]),
	"Talk.topics":    hop(out(knowledge.Covers, knowledge.Topic), all[*model.Topic]),
	"Talk.services":  hop(out(knowledge.Covers, knowledge.Service), all[*model.Service]),
	"Talk.givenBy":   hop(out(knowledge.GivenBy), stated(func(s model.Stated) *model.GivenBy { return &model.GivenBy{Stated: s} })),
	"Talk.companies": hop(out(knowledge.Features), stated(func(s model.Stated) *model.TalkCompany { return &model.TalkCompany{Stated: s} })),
	"Talk.covers":    hop(out(knowledge.Covers), stated(func(s model.Stated) *model.Coverage { return &model.Coverage{Stated: s} })),
	"Talk.announces": hop(in(knowledge.AnnouncedAt), stated(announcement)),
	"Talk.documents": reports,
	"Talk.evidence":  about,

	"Service.providedBy":  hop(out(knowledge.ProvidedBy), first[*model.Company]),
	"Service.partOf":      hop(out(knowledge.PartOf, knowledge.Service), first[*model.Service]),
	"Service.parts":       hop(in(knowledge.PartOf, knowledge.Service), all[*model.Service]),
	"Service.usedBy":      hop(in(knowledge.Uses), stated(use)),
	"Service.announcedAt": hop(out(knowledge.AnnouncedAt), stated(announcement)),
	"Service.talks":       talksOf,

	"Person.worksFor": hop(out(knowledge.WorksFor), stated(func(s model.Stated) *model.Affiliation { return &model.Affiliation{Stated: s} })),
	"Person.talks":    talksOf,

	"Company.uses":     hop(out(knowledge.Uses), stated(use)),
	"Company.provides": hop(in(knowledge.ProvidedBy, knowledge.Service), all[*model.Service]),
	"Company.people":   hop(in(knowledge.WorksFor), all[*model.Person]),
	"Company.talks":    talksOf,

	"Event.announces": hop(in(knowledge.AnnouncedAt, knowledge.Service), stated(announcement)),
	"Event.talks":     talksOf,

	"Topic.broader":  hop(out(knowledge.Broader), all[*model.Topic]),
	"Topic.narrower": hop(in(knowledge.Broader, knowledge.Topic), all[*model.Topic]),
	"Topic.talks":    talksOf,

	"Document.talks":      talksIn,
	"Document.statements": lines,
	"Document.facts":      factsIn,

	"Statement.document": lookup(func(s *model.Statement) string { return knowledge.DocumentOf(s.ID()) }),
	"Statement.talk":     hop(out(knowledge.In), first[*model.Talk]),
	"Statement.mentions": hop(out(knowledge.Mentions), mentions),
	"Statement.facts":    factsAt,
	"Fact.source":        local(func(f *model.Fact) (any, []object) { return from(f) }),
	"Fact.target":        local(func(f *model.Fact) (any, []object) { return to(f) }),

	"GivenBy.speaker":       local(func(g *model.GivenBy) (any, []object) { return to(g) }),
	"GivenBy.company":       employer,
	"GivenBy.evidence":      proof,
	"TalkCompany.company":   local(func(t *model.TalkCompany) (any, []object) { return to(t) }),
	"TalkCompany.evidence":  proof,
	"Coverage.entity":       local(func(c *model.Coverage) (any, []object) { return to(c) }),
	"Coverage.evidence":     proof,
	"Announcement.service":  local(func(a *model.Announcement) (any, []object) { return from(a) }),
	"Announcement.at":       local(func(a *model.Announcement) (any, []object) { return to(a) }),
	"Announcement.evidence": proof,
	"Use.company":           local(func(u *model.Use) (any, []object) { return from(u) }),
	"Use.of":                local(func(u *model.Use) (any, []object) { return to(u) }),
	"Use.evidence":          proof,
	"Affiliation.company":   local(func(a *model.Affiliation) (any, []object) { return to(a) }),
	"Affiliation.event":     lookup(func(a *model.Affiliation) string { return a.Relation.Qualifier }),
	"Affiliation.evidence":  proof,

	"Evidence.document":  lookup(func(e *model.Evidence) string { return e.Shown.Document }),
	"Evidence.statement": local(func(e *model.Evidence) (any, []object) { return one(e.Shown.Statement) }),
	"Evidence.mentions":  local(func(e *model.Evidence) (any, []object) { return each(e.Shown.Mentions, mention) }),
	"Evidence.parts":     local(func(e *model.Evidence) (any, []object) { return each(e.Shown.Parts, part) }),
	"Mention.entity":     local(func(m *model.Mention) (any, []object) { return one(&m.Made.Entity) }),
	"TextPart.entity":    local(func(p *model.TextPart) (any, []object) { return one(p.Piece.Entity) }),

	"Graph.nodes":        drawnNodes,
	"Graph.edges":        local(func(g *model.Graph) (any, []object) { return each(g.Drawn, same[*model.GraphEdge]) }),
	"GraphEdge.evidence": proof,
	"Path.nodes":         local(func(p *model.Path) (any, []object) { return each(p.Walked.Nodes, node) }),
	"Path.steps":         local(func(p *model.Path) (any, []object) { return each(p.Each(), same[*model.PathStep]) }),
	"PathStep.from":      local(func(s *model.PathStep) (any, []object) { return walked(s.Walk()) }),
	"PathStep.to":        local(func(s *model.PathStep) (any, []object) { return walked(s.Back()) }),
	"PathStep.evidence":  proof,

	"LoadDocumentPayload.document": local(func(p *model.LoadDocumentPayload) (any, []object) { return one(p.Kept) }),
	"DecisionPayload.entity":       local(func(p *model.DecisionPayload) (any, []object) { return one(p.About) }),

	"FacetCounts.counts":   local(func(f *model.FacetCounts) (any, []object) { return each(f.Counted.Values, value) }),
	"FacetCount.entity":    local(func(f *model.FacetCount) (any, []object) { return one(f.Counted.Node) }),
	"Trend.entity":         local(func(t *model.Trend) (any, []object) { return one(&t.Counted.Of) }),
	"Trend.points":         local(func(t *model.Trend) (any, []object) { return each(t.Counted.Points, point) }),
	"TrendPoint.event":     local(func(p *model.TrendPoint) (any, []object) { return one(p.Counted.Place.Node) }),
	"Comparison.a":         local(func(c *model.Comparison) (any, []object) { return one(&c.Compared.A) }),
	"Comparison.b":         local(func(c *model.Comparison) (any, []object) { return one(&c.Compared.B) }),
	"Comparison.parts":     local(func(c *model.Comparison) (any, []object) { return each(c.Compared.Parts, c.Part) }),
	"ComparisonPart.both":  local(func(p *model.ComparisonPart) (any, []object) { return entities(p, p.Compared.Both) }),
	"ComparisonPart.onlyA": local(func(p *model.ComparisonPart) (any, []object) { return entities(p, p.Compared.OnlyA) }),
	"ComparisonPart.onlyB": local(func(p *model.ComparisonPart) (any, []object) { return entities(p, p.Compared.OnlyB) }),

	"Pair.a":             local(func(p *model.Pair) (any, []object) { return one(&p.Counted.A) }),
	"Pair.b":             local(func(p *model.Pair) (any, []object) { return one(&p.Counted.B) }),
	"TopicMap.things":    local(func(m *model.TopicMap) (any, []object) { return each(m.Counted.Things, mapped) }),
	"MappedThing.entity": local(func(m *model.MappedThing) (any, []object) { return one(&m.Counted.Node) }),
	"Answer.answers":     local(func(a *model.Answer) (any, []object) { return each(a.Given.Answers, thing) }),
	"Answer.evidence":    local(func(a *model.Answer) (any, []object) { return each(a.Given.Evidence, evidence) }),
	"Found.node":         local(func(f *model.Found) (any, []object) { return one(&f.Thing.Node) }),
	"Found.evidence":     local(func(f *model.Found) (any, []object) { return each(f.Thing.Evidence, evidence) }),
}

func announcement(s model.Stated) *model.Announcement { return &model.Announcement{Stated: s} }

func use(s model.Stated) *model.Use { return &model.Use{Stated: s} }

func value(c query.FacetCount) *model.FacetCount { return &model.FacetCount{Counted: c} }

func point(p query.TrendPoint) *model.TrendPoint { return &model.TrendPoint{Counted: p} }

func mapped(m query.Mapped) *model.MappedThing { return &model.MappedThing{Counted: m} }

// entities shows as many of the nodes as the comparison asks for.
func entities(p *model.ComparisonPart, nodes []knowledge.Node) (any, []object) {
	return each(nodes[:min(p.First, len(nodes))], func(n knowledge.Node) model.Entity { return model.Of(n).(model.Entity) })
}
