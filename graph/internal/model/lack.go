package model

import (
	"talkgraph/knowledge"
	"talkgraph/query"
)

// TalkLack is the enum TalkLack of the schema; its text is the relation.
type TalkLack string

// What talks may lack.
const (
	NoSpeakers  = TalkLack(knowledge.GivenBy)
	NoCompanies = TalkLack(knowledge.Features)
	NoEvent     = TalkLack(knowledge.PresentedAt)
	NoCoverage  = TalkLack(knowledge.Covers)
)

func (l TalkLack) lack() query.Lack { return query.Lack{Relation: knowledge.RelationKind(l)} }

// PersonLack is the enum PersonLack of the schema; its text is the relation.
type PersonLack string

// What people may lack.
const (
	NoEmployer = PersonLack(knowledge.WorksFor)
	NoTalks    = PersonLack(knowledge.GivenBy)
)

func (l PersonLack) lack() query.Lack {
	return query.Lack{Relation: knowledge.RelationKind(l), Reverse: l == NoTalks}
}

func lacks[L interface{ lack() query.Lack }](all []L) []query.Lack {
	return queries(all, L.lack)
}
