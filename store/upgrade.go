package store

import (
	"context"

	"talkgraph/knowledge"
)

// NewUpgrade works out what has to change in the graph of a store that was
// made before there were curation, homonyms and kin.
func NewUpgrade(ctx context.Context, l Ledger) (Plan, error) {
	p := newPlanner(l, nil, nil)
	documents, err := l.Documents(ctx, nil)
	if err != nil {
		return Plan{}, err
	}
	var all knowledge.Claims
	for _, document := range documents {
		reading, _, err := l.Reading(ctx, document)
		if err != nil {
			return Plan{}, err
		}
		all.Add(reading)
	}
	before, after := knowledge.ByKeys(all), knowledge.Resolve(all, nil)
	err = p.restate(ctx, &before, &after)
	return Plan{Delta: knowledge.Diff(before, after)}, err
}
