package store

import "talkgraph/knowledge"

// A Filter keeps the nodes for which everything in it holds. The zero filter
// keeps all. It is a tree: And, Or and Not hold filters of the same nodes, the
// Match of a link one of the nodes that are joined. Check says how large it may be.
type Filter struct {
	Links      []LinkFilter
	Properties []PropertyFilter
	From       int                // first year of the node's date; 0: no bound; undated nodes fail any bound
	To         int                // last year, inclusive; 0: no bound
	Dates      Dates              // days that the node's date lies within
	Terms      []knowledge.Phrase // all match the node's own terms (knowledge.Node.Terms)
	Text       []knowledge.Phrase // all match the node's own terms, or all match one statement IN the node
	And        []Filter           // each of these holds
	Or         []Filter           // one of these holds; an empty list holds
	Not        []Filter           // none of these holds
}

// A LinkFilter keeps the nodes that relations join to others. Some, Match, both
// numbers and each of the three lists must hold; an empty one holds.
type LinkFilter struct {
	Kinds      []knowledge.RelationKind // any of these
	Qualifiers []string                 // only relations with one of these qualifiers; empty: whatever it is
	Reverse    bool                     // the kept node is the relation's To, not its From
	Some       bool                     // at least one such relation, whatever it joins
	Least      int                      // at least so many nodes are joined, each counted once; 0: no bound
	Most       int                      // at most so many; 0: no bound
	All        []string                 // ids, each of which must be joined
	Any        []string                 // ids, one of which must be joined
	None       []string                 // ids, none of which may be joined
	Match      *Match                   // one node that matches must be joined; nil holds
}

// A Match is nodes of some kinds that a filter keeps.
type Match struct {
	Kinds  []knowledge.Kind // empty: of all kinds
	Filter Filter
}

// A PropertyFilter keeps the nodes by what they have in a property.
type PropertyFilter struct {
	Property Property
	Filled   bool     // it is not empty
	Any      []string // it is one of these, byte by byte; no list holds, "" is the empty property
}

// A Property is a text that nodes have, and may be empty.
type Property string

// The properties that nodes are filtered and counted by. Their text is the
// field's name in the JSON of knowledge.Node.
const (
	ByType      Property = "type"      // talk, company, event: what sort it is, "keynote"
	ByCode      Property = "code"      // talk: session code
	ByLanguage  Property = "language"  // talk, document: ISO 639-1
	ByCategory  Property = "category"  // service: what sort of product
	BySeries    Property = "series"    // event: name without the edition
	ByPlace     Property = "place"     // event: where it was held
	ByAuthor    Property = "author"    // document
	ByPublisher Property = "publisher" // document
	ByReader    Property = "reader"    // document: "report" or the format of the programme
)

// Value is what the node has in the property; ok is false of a property that
// there is not.
func (p Property) Value(n knowledge.Node) (value string, ok bool) {
	value, ok = map[Property]string{ByType: n.Type, ByCode: n.Code, ByLanguage: n.Language, ByCategory: n.Category,
		BySeries: n.Series, ByPlace: n.Place, ByAuthor: n.Author, ByPublisher: n.Publisher, ByReader: n.Reader}[p]
	return value, ok
}
