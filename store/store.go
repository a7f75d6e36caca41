package store

import (
	"context"

	"talkgraph/knowledge"
)

// A Store keeps a graph. It is safe for concurrent use.
type Store interface {
	Writer
	Curator

	// View calls read with one revision of the graph: whatever is loaded
	// meanwhile, the reader sees all of it or none. An engine may call read
	// more than once, so it must have no effect but its result; the last call
	// counts. The reader is safe for concurrent use until read returns. An
	// error of read is returned as it is.
	View(ctx context.Context, read func(Reader) error) error

	// Close ends the store. Loads under way are finished or undone first.
	Close() error
}

// A Writer takes in what documents say.
type Writer interface {
	// Apply makes the changes, all or none, and says what each one was. A
	// change that changes nothing is not written and does not move the revision.
	// Applying a reading replaces what its document said before, and nothing else.
	//
	// Errors: knowledge.ErrInvalid, ErrNotFound (a removed document is not
	// there), ErrClash, ErrUnavailable; the context's. After an error nothing
	// has changed.
	Apply(ctx context.Context, changes []Change) ([]Outcome, error)
}

// A Curator takes in what people decide on things that documents alone do not
// settle.
type Curator interface {
	// Curate puts decisions at the end of the log, all or none, and gives them
	// with their numbers. Those that have the number of an equal decision of the
	// log are there already. Targets need not be in the graph: a decision waits
	// for the documents that name them.
	//
	// Errors: knowledge.ErrInvalidDecision, ErrUnavailable; the context's. After
	// an error nothing has changed.
	Curate(ctx context.Context, decisions []knowledge.Decision) ([]knowledge.Decision, error)
}

// A Change puts in a document's reading or removes the document.
type Change struct {
	Document string             // id
	Reading  *knowledge.Reading // nil removes the document
	Origin   string             // where it was loaded from; empty if that does not matter
	Replace  bool               // take it even if the same id was loaded from another origin
}

// An Outcome says what a change was.
type Outcome string

// The outcomes of a change.
const (
	New     Outcome = "new"     // the document was not there
	Changed Outcome = "changed" // the document said something else
	Same    Outcome = "same"    // the document said the same
	Removed Outcome = "removed"
)

// A Reader answers from one revision of the graph. Ids that it is given are
// ids of nodes; Nodes alone takes keys as well.
type Reader interface {
	// Revision counts the loads and decisions that changed the store; 0 is an empty store.
	Revision() int64

	// Nodes gives the node of each id, in the same order, nil where there is
	// none. A key of a thing that is known by another id gives that thing.
	Nodes(ctx context.Context, ids []string) ([]*knowledge.Node, error)

	// Named gives, for each key made by knowledge.Key, the nodes of that name
	// (name, alias, code), in the order of knowledge.Kinds, then of their ids.
	Named(ctx context.Context, keys []string) ([][]knowledge.Node, error)

	// Select gives a page of nodes; with s.Of one page for each of its ids, in
	// the same order, without it exactly one.
	Select(ctx context.Context, s Selection) ([]Page, error)

	// Neighbors gives the edges at each node of hop.From, in the same order.
	Neighbors(ctx context.Context, hop Hop) ([][]Edge, error)

	// Count groups what a filter selects and counts each group, the largest
	// first, then by the group's sort key, then by its id.
	Count(ctx context.Context, t Tally) ([]Count, error)

	// Readings gives up to limit readings of documents whose ids are greater
	// than after, in the order of their ids.
	Readings(ctx context.Context, after string, limit int) ([]knowledge.Reading, error)

	// Curation gives the whole log of decisions.
	Curation(ctx context.Context) (knowledge.Curation, error)
}
