package store

import (
	"context"
	"encoding/json"
	"fmt"

	"talkgraph/knowledge"
)

// A Plan is what an Apply or a Curate has to write.
type Plan struct {
	Outcomes  []Outcome            // of each change
	Changes   []Change             // those that change something: their claims replace the document's old ones
	Decided   []knowledge.Decision // the decisions, with their numbers
	Decisions []knowledge.Decision // those of them that are new to the log
	knowledge.Delta
}

// NewPlan works out what changes do to the graph. Both engines call it, so the
// graph that they keep is one. It resolves the touched things twice, as they
// were and as they will be; the difference is the plan.
func NewPlan(ctx context.Context, l Ledger, changes []Change) (Plan, error) {
	log, err := l.Curation(ctx)
	if err != nil {
		return Plan{}, err
	}
	p := newPlanner(l, log, log)
	outcomes, err := p.sort(ctx, changes)
	if err != nil || len(p.changes) == 0 {
		return Plan{Outcomes: outcomes}, err
	}
	delta, err := p.difference(ctx)
	return Plan{Outcomes: outcomes, Changes: p.changes, Delta: delta}, err
}

// NewCuration works out what decisions do to the graph.
func NewCuration(ctx context.Context, l Ledger, decisions []knowledge.Decision) (Plan, error) {
	log, err := l.Curation(ctx)
	if err != nil {
		return Plan{}, err
	}
	all, decided, err := log.Add(decisions...)
	if err != nil || len(all) == len(log) {
		return Plan{Decided: decided}, err
	}
	delta, err := newPlanner(l, log, all).difference(ctx)
	return Plan{Decided: decided, Decisions: all[len(log):], Delta: delta}, err
}

type planner struct {
	Ledger
	logs     [2]knowledge.Curation         // as it was and as it will be
	changes  []Change                      // that change something
	was      []*knowledge.Reading          // what their documents said before
	touched  []string                      // their documents
	aside    map[string]*knowledge.Reading // documents whose readings answer instead of the ledger
	known    known                         // claims of the others, as far as they were asked for
	old, new knowledge.Claims
}

func newPlanner(l Ledger, before, after knowledge.Curation) *planner {
	return &planner{Ledger: l, logs: [2]knowledge.Curation{before, after}, aside: make(map[string]*knowledge.Reading), known: newKnown()}
}

// difference resolves what is touched as it was and as it will be.
func (p *planner) difference(ctx context.Context) (knowledge.Delta, error) {
	others, err := p.scope(ctx)
	if err != nil {
		return knowledge.Delta{}, err
	}
	before, after := knowledge.Resolve(others.And(p.old), p.logs[0]), knowledge.Resolve(others.And(p.new), p.logs[1])
	for i, change := range p.changes {
		own(&before, p.was[i])
		own(&after, change.Reading)
	}
	if err := p.restate(ctx, &before, &after); err != nil {
		return knowledge.Delta{}, err
	}
	return knowledge.Diff(before, after), nil
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
