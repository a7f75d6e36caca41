package store

import (
	"context"
	"encoding/json"
	"fmt"

	"talkgraph/knowledge"
)

// A Ledger is what an engine answers, inside the transaction of an Apply,
// about the claims that it keeps. except are documents whose claims are left
// out. Claims that differ in their document alone may be given once, with the
// smallest of those documents.
type Ledger interface {
	// Reading gives the reading of a document and where it was loaded from; nil if there is none.
	Reading(ctx context.Context, document string) (*knowledge.Reading, string, error)
	// Things gives every claim of a thing that has one of the keys.
	Things(ctx context.Context, keys, except []string) ([]knowledge.ThingClaim, error)
	// Links gives every claim of a link from one of the keys in from or to one of those in to.
	Links(ctx context.Context, from, to, except []string) ([]knowledge.LinkClaim, error)
}

// A Plan is what an Apply has to write.
type Plan struct {
	Outcomes []Outcome // of each change
	Changes  []Change  // those that change something: their claims replace the document's old ones
	knowledge.Delta
}

// NewPlan works out what changes do to the graph. Both engines call it, so the
// graph that they keep is one. It resolves the touched things twice, as they
// were and as they will be; the difference is the plan.
func NewPlan(ctx context.Context, l Ledger, changes []Change) (Plan, error) {
	p := planner{Ledger: l}
	outcomes, err := p.sort(ctx, changes)
	if err != nil || len(p.changes) == 0 {
		return Plan{Outcomes: outcomes}, err
	}
	others, err := p.scope(ctx)
	if err != nil {
		return Plan{}, err
	}
	before, after := knowledge.Resolve(others.And(p.old)), knowledge.Resolve(others.And(p.new))
	for i, change := range p.changes {
		own(&before, p.was[i])
		own(&after, change.Reading)
	}
	if err := p.restate(ctx, others, &before, &after); err != nil {
		return Plan{}, err
	}
	return Plan{outcomes, p.changes, knowledge.Diff(before, after)}, nil
}

type planner struct {
	Ledger
	changes  []Change             // that change something
	was      []*knowledge.Reading // what their documents said before
	touched  []string             // their documents
	old, new knowledge.Claims
}

// sort finds out what each change is and keeps those that change something.
func (p *planner) sort(ctx context.Context, changes []Change) ([]Outcome, error) {
	outcomes := make([]Outcome, len(changes))
	seen := make(map[string]bool)
	for i, change := range changes {
		if seen[change.Document] {
			return nil, fmt.Errorf("%w: %s stands twice in one load", ErrClash, change.Document)
		}
		seen[change.Document] = true
		was, origin, err := p.Reading(ctx, change.Document)
		if err != nil {
			return nil, err
		}
		if outcomes[i], err = outcome(change, was, origin); err != nil {
			return nil, err
		}
		if outcomes[i] != Same {
			p.keep(change, was)
		}
	}
	return outcomes, nil
}

func (p *planner) keep(change Change, was *knowledge.Reading) {
	p.changes = append(p.changes, change)
	p.was = append(p.was, was)
	p.touched = append(p.touched, change.Document)
	p.old.Add(was)
	p.new.Add(change.Reading)
}

func outcome(change Change, was *knowledge.Reading, origin string) (Outcome, error) {
	switch {
	case change.Reading == nil && was == nil:
		return "", fmt.Errorf("%w: %s", ErrNotFound, change.Document)
	case change.Reading == nil:
		return Removed, nil
	}
	if err := change.Reading.Validate(); err != nil {
		return "", err
	}
	switch {
	case change.Reading.Document.ID != change.Document:
		return "", fmt.Errorf("%w: the reading of %s is filed under %s", knowledge.ErrInvalid, change.Reading.Document.ID, change.Document)
	case was == nil:
		return New, nil
	case equal(was, change.Reading):
		return Same, nil
	case origin != "" && change.Origin != "" && origin != change.Origin && !change.Replace:
		return "", fmt.Errorf("%w: %s came from %s and now comes from %s: use --replace if it is the same document", ErrClash, change.Document, origin, change.Origin)
	}
	return Changed, nil
}

// equal compares readings as they are kept, where empty and absent are one.
func equal(a, b *knowledge.Reading) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}
