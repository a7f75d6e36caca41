package store

import (
	"context"

	"talkgraph/knowledge"
)

// A Ledger is what an engine answers, inside the transaction of an Apply or a
// Curate, about what it keeps. except are documents whose claims are left out.
// Claims that differ in their document alone may be given once, with the
// smallest of those documents.
type Ledger interface {
	// Reading gives the reading of a document and where it was loaded from; nil if there is none.
	Reading(ctx context.Context, document string) (*knowledge.Reading, string, error)
	// Things gives every claim of a thing that has one of the keys.
	Things(ctx context.Context, keys, except []string) ([]knowledge.ThingClaim, error)
	// Links gives every claim of a link from one of the keys in from or to one
	// of those in to; with kinds, of those kinds alone.
	Links(ctx context.Context, kinds []knowledge.RelationKind, from, to, except []string) ([]knowledge.LinkClaim, error)
	// Documents gives the ids of all documents that know a thing by one of the
	// keys, sorted; of all documents there are if keys is nil.
	Documents(ctx context.Context, keys []string) ([]string, error)
	// Curation gives the log.
	Curation(ctx context.Context) (knowledge.Curation, error)
}
