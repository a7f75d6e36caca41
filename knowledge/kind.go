package knowledge

import (
	"cmp"
	"slices"
)

// A Kind says what a node is. Its text is the prefix of the node's id.
type Kind string

// The eight kinds of node.
const (
	Service   Kind = "service"   // a product, managed service, feature or open-source tool
	Talk      Kind = "talk"      // one talk, keynote, panel, lightning talk or workshop
	Person    Kind = "person"    // somebody named
	Company   Kind = "company"   // a company, organisation or community
	Event     Kind = "event"     // one edition of a conference or meetup
	Topic     Kind = "topic"     // a concept, with names in both languages
	Document  Kind = "document"  // a report or programme that was loaded
	Statement Kind = "statement" // one line of a document: the unit of evidence
)

// Kinds lists every kind in the order in which mixed answers show them.
func Kinds() []Kind {
	return []Kind{Service, Topic, Talk, Person, Company, Event, Document, Statement}
}

// CompareKinds orders kinds as Kinds lists them.
func CompareKinds(a, b Kind) int {
	return cmp.Compare(slices.Index(Kinds(), a), slices.Index(Kinds(), b))
}

// A RelationKind names what one node has to do with another.
type RelationKind string

// The kinds of relation. The comment gives the ends and, in brackets, what
// its qualifier says.
const (
	Covers      RelationKind = "COVERS"       // Talk → Service, Topic
	GivenBy     RelationKind = "GIVEN_BY"     // Talk → Person [role]
	Features    RelationKind = "FEATURES"     // Talk → Company [presenter, user or vendor]
	PresentedAt RelationKind = "PRESENTED_AT" // Talk → Event
	PartOf      RelationKind = "PART_OF"      // Talk → Talk, Service → Service
	WorksFor    RelationKind = "WORKS_FOR"    // Person → Company [id of the event at which it held]
	Uses        RelationKind = "USES"         // Company → Service, Company [current, past, rejected or considered]
	ProvidedBy  RelationKind = "PROVIDED_BY"  // Service → Company
	AnnouncedAt RelationKind = "ANNOUNCED_AT" // Service → Talk, Event [launched, preview, region or planned]
	Broader     RelationKind = "BROADER"      // Topic → Topic
	In          RelationKind = "IN"           // Statement → Talk, the innermost one
	From        RelationKind = "FROM"         // Statement → Document
	Mentions    RelationKind = "MENTIONS"     // Statement → any entity [start-end]
)

// ends says which kinds a relation may join.
var ends = map[RelationKind]struct{ from, to []Kind }{
	Covers:      {[]Kind{Talk}, []Kind{Service, Topic}},
	GivenBy:     {[]Kind{Talk}, []Kind{Person}},
	Features:    {[]Kind{Talk}, []Kind{Company}},
	PresentedAt: {[]Kind{Talk}, []Kind{Event}},
	PartOf:      {[]Kind{Talk, Service}, []Kind{Talk, Service}},
	WorksFor:    {[]Kind{Person}, []Kind{Company}},
	Uses:        {[]Kind{Company}, []Kind{Service, Company}},
	ProvidedBy:  {[]Kind{Service}, []Kind{Company}},
	AnnouncedAt: {[]Kind{Service}, []Kind{Talk, Event}},
	Broader:     {[]Kind{Topic}, []Kind{Topic}},
	In:          {[]Kind{Statement}, []Kind{Talk}},
	From:        {[]Kind{Statement}, []Kind{Document}},
	Mentions:    {[]Kind{Statement}, []Kind{Service, Topic, Person, Company, Event}},
}

// RelationKinds lists every kind of relation, in the order of the model.
func RelationKinds() []RelationKind {
	return []RelationKind{Covers, GivenBy, Features, PresentedAt, PartOf, WorksFor, Uses, ProvidedBy, AnnouncedAt, Broader, In, From, Mentions}
}
